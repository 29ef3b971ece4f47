import { expect, test } from 'vitest';
import { dateWriter } from '#components/card/card-dates.ts';
import { cardLine } from '#components/card/card-line.ts';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { english } from '../english.ts';

const dates = dateWriter(english());

type Row = readonly [
  why: string,
  statements: readonly Partial<Statement>[],
  text: string,
  since: string | null,
];

const ROWS: readonly Row[] = [
  ['nothing dated', [{}], 'A diplomat', null],
  ['an office of that day', [{ kind: 'role', text: 'Minister.', from: '2020' }], 'Minister', null],
  [
    'what is marked to lead the card',
    [
      { kind: 'role', text: 'Deputy.', from: '2020' },
      { text: 'Heir to the throne.', from: '1990', headline: true },
    ],
    'Heir to the throne; Deputy',
    null,
  ],
  [
    'an office that is known only since a later day',
    [{ kind: 'role', text: 'Minister.', knownSince: '2024-12-01' }],
    'A diplomat',
    null,
  ],
  [
    'an office that came later',
    [{ kind: 'role', text: 'Minister.', from: '2024-12-01' }],
    'A diplomat',
    '1 December 2024: Minister',
  ],
  [
    'an office that was over',
    [{ kind: 'role', text: 'Minister.', from: '2020', to: '2022' }],
    'A diplomat',
    null,
  ],
  [
    'a state of that day',
    [{ kind: 'status', text: 'Closed.', from: '2022-12', to: '2024' }],
    'A diplomat; Closed',
    null,
  ],
  [
    'several later things',
    [
      { kind: 'event', text: 'Moved.', at: '2024-02' },
      { kind: 'event', text: 'Retired.', at: '2025' },
      { kind: 'fact', text: 'Counted.', at: '2026' },
    ],
    'A diplomat',
    '2025: Retired',
  ],
  [
    'an end before other things',
    [
      { kind: 'event', text: 'Died.', at: '2024-02-03', ends: true },
      { kind: 'event', text: 'A street was named after her.', at: '2025' },
    ],
    'A diplomat',
    '3 February 2024: Died',
  ],
];

test.each(ROWS)('a card in one line: %s', (_, statements, text, since) => {
  const card: Card = {
    id: 'own:x',
    kind: 'person',
    title: 'X',
    language: 'en',
    gist: 'A diplomat',
    names: [],
    statements: statements.map(rest => ({ kind: 'fact', text: 'Is.', sources: [], ...rest })),
    sources: [],
  };
  expect(cardLine(card, '2023-09-19', dates)).toEqual({
    text,
    since,
    ended: since?.endsWith('Died') ?? false,
  });
});

test('a card without a line of its own is described by what is known of that day, or not at all', () => {
  const card: Card = {
    id: 'own:a',
    kind: 'person',
    title: 'A',
    language: 'en',
    names: [],
    statements: [{ kind: 'status', text: 'In exile.', from: '2020', sources: [] }],
    sources: [],
  };
  expect(cardLine(card, '2023', dates).text).toBe('In exile');
  expect(cardLine({ ...card, statements: [] }, '2023', dates).text).toBe('');
});
