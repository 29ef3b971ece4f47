import { describe, expect, it } from 'vitest';
import type { Card, CardKind } from '#core/cards/card.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import { actorsBySide } from '#core/reading-view/actors.ts';

const DAY = '2023-09-19';

function card(title: string, statements: readonly Partial<Statement>[], kind: CardKind = 'person'): Card {
  return {
    id: `own:${title}`,
    kind,
    title,
    language: 'en',
    gist: 'Somebody',
    names: [],
    statements: statements.map(rest => ({ kind: 'fact', text: 'Is.', sources: [], ...rest })),
    sources: [],
  };
}

/** A relation that puts a card on a side. */
function on(side: string, dates: Partial<Statement> = {}): Partial<Statement> {
  return { kind: 'relation', relation: { type: 'leads', card: 'own:body', side }, ...dates };
}

const told = (date: PartialDate | null, ...cards: (readonly [Card, mentions: number])[]) =>
  actorsBySide(
    cards.map(([one, mentions]) => ({ card: one, mentions })),
    date,
  ).map(({ side, actors }) => `${side}: ${actors.map(actor => actor.card.title).join(', ')}`);

const ROWS: readonly (readonly [
  why: string,
  statements: readonly Partial<Statement>[],
  side: string | null,
])[] = [
  ['on a side that day', [on('North', { from: '2020' })], 'North'],
  ['on a side before', [on('North', { from: '2020', to: '2022' })], null],
  ['on a side later', [on('North', { from: '2024' })], null],
  ['first on one, then on another', [on('North', { to: '2022' }), on('South', { from: '2023-01' })], 'South'],
  ['on two sides as often', [on('North', { from: '2020' }), on('South', { from: '2020' })], null],
  [
    'on one more often',
    [on('North', { from: '2020' }), on('South', { from: '2020' }), on('South', { from: '2021' })],
    'South',
  ],
  ['from some day of that month', [on('North', { from: '2023-09' })], null],
  ['without a date', [on('North')], null],
  ['with an office and no side', [{ kind: 'role', text: 'Mayor.', from: '2020' }], null],
];

describe('the actors by side', () => {
  it.each(ROWS)('%s', (_, statements, side) => {
    expect(told(DAY, [card('Ana', statements), 1])).toEqual([`${side}: Ana`]);
  });

  it('are sorted by mentions, with those without a side last', () => {
    expect(
      told(
        DAY,
        [card('Ana', []), 9],
        [card('Bo', [on('North', { from: '2020' })]), 1],
        [card('Cleo', [on('South', { from: '2020' })]), 3],
        [card('Dov', [on('South', { from: '2020' })], 'organisation'), 4],
      ),
    ).toEqual(['South: Dov, Cleo', 'North: Bo', 'null: Ana']);
  });

  it('leave out cards that cannot act', () => {
    for (const kind of ['place', 'event', 'agreement', 'term'] as const)
      expect(told(DAY, [card('Ana', [on('North', { from: '2020' })], kind), 1])).toEqual([]);
  });

  it('have no side and no office without a day', () => {
    const [side] = actorsBySide(
      [{ card: card('Ana', [on('North', { from: '2020' }), { kind: 'role', from: '2020' }]), mentions: 1 }],
      null,
    );
    expect(side?.side).toBeNull();
    expect(side?.actors[0]?.offices).toEqual([]);
  });

  it('have only the offices and states of that day', () => {
    const offices = actorsBySide(
      [
        {
          card: card('Ana', [
            { kind: 'role', text: 'Mayor.', from: '2015', to: '2019' },
            { kind: 'role', text: 'Minister.', from: '2020', to: '2024' },
            { kind: 'status', text: 'In exile.', from: '2023-01' },
            { kind: 'role', text: 'President.', from: '2025' },
          ]),
          mentions: 1,
        },
      ],
      DAY,
    )[0]?.actors[0]?.offices.map(({ text }) => text);
    expect(offices).toEqual(['Minister.', 'In exile.']);
  });
});
