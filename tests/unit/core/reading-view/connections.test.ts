import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '#core/as-of/standing.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { RELATION_TYPES, Statement } from '#core/cards/statement.ts';
import { connect, LONGEST_CHAIN, type Step, worthOf } from '#core/reading-view/connections.ts';

const DAY = '2023-09-19';

type Link = Partial<Statement> & { readonly type?: (typeof RELATION_TYPES)[number] };

function relation(card: string, { type = 'leads', ...rest }: Link = {}): Statement {
  return { kind: 'relation', text: 'Says so.', relation: { type, card: id(card) }, sources: ['s1'], ...rest };
}

const id = (name: string): CardId => `own:${name}`;

function card(name: string, ...statements: Statement[]): Card {
  return {
    id: id(name),
    kind: 'organisation',
    title: name,
    language: 'en',
    gist: 'Something',
    names: [],
    statements,
    sources: [{ id: 's1', publisher: 'Daily', checked: null }],
  };
}

const passed = (chain: readonly Step[] | null) =>
  chain === null ? null : chain.map(({ from, to }) => `${from.slice(4)}>${to.slice(4)}`).join(' ');

type Row = readonly [why: string, cards: readonly Card[], chain: string | null];

const ROWS: readonly Row[] = [
  ['one step', [card('a', relation('z')), card('z')], 'a>z'],
  ['one step against its direction', [card('a'), card('z', relation('a'))], 'a>z'],
  [
    'two steps in different directions',
    [card('a', relation('m')), card('m'), card('z', relation('m'))],
    'a>m m>z',
  ],
  ['nothing in between', [card('a', relation('m')), card('m'), card('z')], null],
  ['a card that is not there leads nowhere', [card('a', relation('m')), card('z', relation('m'))], null],
  [
    'the shortest',
    [
      card('a', relation('m'), relation('z', { type: 'related-to', sources: [] })),
      card('m', relation('z')),
      card('z'),
    ],
    'a>z',
  ],
  [
    'of two that are as short, the one that held on the day',
    [
      card(
        'a',
        relation('m', { to: '2020' }),
        relation('n', { from: '2020', type: 'related-to', sources: [] }),
      ),
      card('m', relation('z', { to: '2020' })),
      card('n', relation('z', { from: '2020', type: 'related-to', sources: [] })),
      card('z'),
    ],
    'a>n n>z',
  ],
  [
    'then the one with sources',
    [
      card('a', relation('m', { sources: [] }), relation('n', { type: 'related-to' })),
      card('m', relation('z')),
      card('n', relation('z')),
      card('z'),
    ],
    'a>n n>z',
  ],
  [
    'then the one that says more',
    [
      card('a', relation('m', { type: 'related-to' }), relation('n')),
      card('m', relation('z')),
      card('n', relation('z')),
      card('z'),
    ],
    'a>n n>z',
  ],
];

describe('how two cards are connected', () => {
  it.each(ROWS)('%s', (_, cards, chain) => {
    expect(passed(connect(cards, id('a'), id('z'), DAY))).toBe(chain);
  });

  it('never contains a step from a card to itself', () => {
    expect(connect([card('a', relation('a'))], id('a'), id('a'), DAY)).toEqual([]);
  });

  it('uses, of two relations to the same card, the one that held on the day', () => {
    const cards = [
      card(
        'a',
        relation('z', { to: '2020', text: 'Led it.' }),
        relation('z', { from: '2022', text: 'Leads it.' }),
      ),
      card('z'),
    ];
    expect(connect(cards, id('a'), id('z'), DAY)?.[0]).toMatchObject({
      standing: 'held',
      statement: { text: 'Leads it.' },
    });
    expect(connect(cards, id('a'), id('z'), '2019-05-05')?.[0]).toMatchObject({
      statement: { text: 'Led it.' },
    });
    expect(connect(cards, id('a'), id('z'), null)?.[0]?.standing).toBeNull();
  });

  const names = 'abcdefgh'.split('');
  const link = fc.record({
    from: fc.constantFrom(...names),
    to: fc.constantFrom(...names),
    type: fc.constantFrom('leads' as const, 'related-to' as const),
    sourced: fc.boolean(),
    dated: fc.constantFrom({ to: '2020' }, { from: '2020' }, {}),
  });
  const glossary = fc
    .array(link, { maxLength: 14 })
    .map(links =>
      names.map(name =>
        card(
          name,
          ...links
            .filter(({ from }) => from === name)
            .map(({ to, type, sourced, dated }) =>
              relation(to, { type, sources: sourced ? ['s1'] : [], ...dated }),
            ),
        ),
      ),
    );

  it('agrees with an exhaustive search', () => {
    fc.assert(
      fc.property(glossary, fc.constantFrom(DAY, null), fc.constantFrom(...names), (cards, date, to) => {
        const all = allChains(cards, id('a'), id(to), date);
        const found = connect(cards, id('a'), id(to), date);
        if (all.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const length = Math.min(...all.map(chain => chain.length));
        const worth = (chain: readonly Step[]) => chain.reduce((sum, step) => sum + worthOf(step), 0);
        const best = Math.max(...all.filter(chain => chain.length === length).map(worth));
        expect(found).toHaveLength(length);
        expect(worth(found ?? [])).toBe(best);
        let at = id('a');
        for (const step of found ?? []) {
          expect(step.from).toBe(at);
          expect(`${step.by} ${step.statement.relation?.card}`).toBe(
            step.by === step.from ? `${step.from} ${step.to}` : `${step.to} ${step.from}`,
          );
          at = step.to;
        }
        expect(at).toBe(id(to));
      }),
    );
  });

  it('does not depend on the order of the cards', () => {
    fc.assert(
      fc.property(glossary, fc.constantFrom(...names), (cards, to) => {
        expect(connect(cards.toReversed(), id('a'), id(to), DAY)).toEqual(
          connect(cards, id('a'), id(to), DAY),
        );
      }),
    );
  });
});

/** Every chain that contains no card twice, found the slow way. */
function allChains(cards: readonly Card[], from: CardId, to: CardId, date: string | null): Step[][] {
  const steps = cards.flatMap(({ id: by, statements }) =>
    statements.flatMap(statement => {
      const other = statement.relation?.card ?? by;
      const rest = { by, statement, standing: date === null ? null : standing(statement, date) };
      return [
        { from: by, to: other, ...rest },
        { from: other, to: by, ...rest },
      ];
    }),
  );
  const walk = (chain: Step[], at: CardId): Step[][] => {
    if (at === to) return [chain];
    if (chain.length === LONGEST_CHAIN) return [];
    return steps
      .filter(step => step.from === at && step.to !== from && !chain.some(done => done.to === step.to))
      .flatMap(step => walk([...chain, step], step.to));
  };
  return walk([], from);
}
