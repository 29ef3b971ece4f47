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

test('statements are sorted by the day on which they began, newest first; facts come last', () => {
  const statements = [
    said('undated', {}),
    said('1999', { at: '1999' }),
    said('2023-09-19', { at: '2023-09-19' }),
    said('2018 to 2020', { from: '2018-05-08', to: '2020' }),
    said('until 2012', { to: '2012' }),
    // Seen in 2021: for a role that is a date; a fact held before and afterwards too.
    said('role as of 2021', { kind: 'role', asOf: '2021-03' }),
    said('fact as of 2022', { asOf: '2022' }),
  ];
  expect(order(statements)).toEqual([
    ['2023-09-19', 'role as of 2021', '2018 to 2020', 'until 2012', '1999'],
    ['undated', 'fact as of 2022'],
  ]);
});

test('of two that began on the same day, the one still going on comes first; otherwise the order of the card is kept', () => {
  const statements = [
    said('ended', { from: '2018', to: '2019' }),
    said('goes on', { from: '2018' }),
    said('first', { at: '2017' }),
    said('second', { at: '2017' }),
  ];
  expect(order(statements)).toEqual([['goes on', 'ended', 'first', 'second']]);
});

test('a card without statements has no sections, and sorting leaves the card unchanged', () => {
  expect(order([])).toEqual([]);
  const statements = [said('old', { at: '1999' }), said('new', { at: '2020' })];
  order(statements);
  expect(statements[0]?.text).toBe('old');
});
