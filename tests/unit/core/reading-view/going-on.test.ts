import { expect, test } from 'vitest';
import type { Card, CardKind } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { goingOn } from '#core/reading-view/going-on.ts';

test.each<[string, CardKind, Partial<Statement>, boolean]>([
  ['an event under way', 'event', { kind: 'status', from: '2022', to: '2024' }, true],
  ['an event of that day', 'event', { kind: 'event', at: '2023-09-19' }, true],
  ['an event that was over', 'event', { kind: 'status', from: '2020', to: '2021' }, false],
  ['an event that was to come', 'event', { kind: 'event', at: '2023-09-28' }, false],
  ['an event without dates', 'event', {}, false],
  ['a place in some state', 'place', { kind: 'status', from: '2022', to: '2024' }, false],
])('what goes on on a day: %s', (_, kind, statement, expected) => {
  const card: Card = {
    id: 'own:x',
    kind,
    title: 'X',
    language: 'en',
    gist: 'Something',
    names: [],
    statements: [{ kind: 'fact', text: 'Is.', sources: [], ...statement }],
    sources: [],
  };
  expect(goingOn([card], '2023-09-19')).toEqual(expected ? [card] : []);
});
