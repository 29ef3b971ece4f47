import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Relation, Statement } from '#core/cards/statement.ts';
import { opposedSides } from '#core/reading-view/opposed-sides.ts';

const DAY = '2023-09-19';

/** An organisation that has been on `side` since 2020, with further relations. */
function body(title: string, side: string, ...relations: readonly (Relation & Partial<Statement>)[]): Card {
  const part: Relation = { type: 'part-of', card: 'own:state', side };
  const statement = (relation: Relation, dates: Partial<Statement>): Statement => ({
    kind: 'relation',
    text: 'Is.',
    sources: [],
    ...dates,
    relation,
  });
  return {
    id: `own:${title}`,
    kind: 'organisation',
    title,
    language: 'en',
    gist: 'A body',
    names: [],
    statements: [
      statement(part, { from: '2020' }),
      ...relations.map(({ type, card, side: of, ...dates }) =>
        statement({ type, card, ...(of !== undefined && { side: of }) }, dates),
      ),
    ],
    sources: [],
  };
}

const against = (dates: Partial<Statement>) => ({ type: 'opposed-to', card: 'own:south', ...dates }) as const;

test.each([
  ['on that day', { from: '2022' }, { North: ['South'], South: ['North'] }],
  ['before', { from: '2021', to: '2022' }, {}],
  ['later', { from: '2024' }, {}],
  ['without a date', {}, {}],
])('a side opposes another: %s', (_, dates, expected) => {
  const cards = [body('north', 'North', against(dates)), body('south', 'South')];
  expect(Object.fromEntries(opposedSides(cards, cards, DAY))).toEqual(expected);
});

test('opposition within a side does not split it', () => {
  const cards = [body('north', 'South', against({ from: '2022' })), body('south', 'South')];
  expect(opposedSides(cards, cards, DAY).size).toBe(0);
});

test('a card that the article does not mention can be opposed, but its own opposition does not count', () => {
  const north = body('north', 'North', against({ from: '2022' }));
  const south = body('south', 'South');
  expect(opposedSides([north], [north, south], DAY).get('South')).toEqual(['North']);
  expect(opposedSides([south], [north, south], DAY).size).toBe(0);
});
