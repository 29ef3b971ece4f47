import { expect, test } from 'vitest';
import { sectionsByDate } from '#components/card/statements/card-sections.ts';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { english } from '../../english.ts';

const said = (text: string, dates: Partial<Statement>): Statement => ({
  kind: 'fact',
  text,
  sources: [],
  ...dates,
});

const cardOf = (statements: Statement[]): Card => ({
  id: 'own:a',
  kind: 'term',
  title: 'A',
  language: 'en',
  gist: 'B',
  names: [],
  statements,
  sources: [],
});

const order = (statements: Statement[]) =>
  sectionsByDate(cardOf(statements), english().t).map(section => section.statements.map(({ text }) => text));

test('newest first, by the day on which it began; standing facts come after', () => {
  const statements = [
    said('undated', {}),
    said('1999', { at: '1999' }),
    said('2023-09-19', { at: '2023-09-19' }),
    said('2018 to 2020', { from: '2018-05-08', to: '2020' }),
    said('until 2012', { to: '2012' }),
    // Somebody looked in 2021: news of a role, but a fact was so before and after.
    said('role as of 2021', { kind: 'role', asOf: '2021-03' }),
    said('fact as of 2022', { asOf: '2022' }),
  ];
  expect(order(statements)).toEqual([
    ['2023-09-19', 'role as of 2021', '2018 to 2020', 'until 2012', '1999'],
    ['undated', 'fact as of 2022'],
  ]);
});

test('of two that began on one day, the one that goes on stands first; else the order of the card is kept', () => {
  const statements = [
    said('ended', { from: '2018', to: '2019' }),
    said('goes on', { from: '2018' }),
    said('first', { at: '2017' }),
    said('second', { at: '2017' }),
  ];
  expect(order(statements)).toEqual([['goes on', 'ended', 'first', 'second']]);
});

test('a card without statements has no sections, and the statements of the card stay as they were', () => {
  expect(order([])).toEqual([]);
  const statements = [said('old', { at: '1999' }), said('new', { at: '2020' })];
  order(statements);
  expect(statements[0]?.text).toBe('old');
});
