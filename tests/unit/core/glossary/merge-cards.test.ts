import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { CARD_FIELDS, mergeCards } from '#core/glossary/merge-cards.ts';
import { someCard } from '../packs/arbitrary-card.ts';

const ID = 'pack:card';

/** A later state of a card: parts of it come from another card, and some items of its lists are missing. */
function later(card: Card): fc.Arbitrary<Card> {
  return fc
    .tuple(someCard(ID), fc.subarray([...CARD_FIELDS]), fc.nat({ max: 3 }))
    .map(([other, fields, gone]) => {
      const next: Record<string, unknown> = { ...card };
      for (const field of fields) {
        if (field === 'statements') {
          const known = new Set(card.sources.map(({ id }) => id));
          const added = other.statements.map(({ disputedBy: _, checks = [], ...statement }) => ({
            ...statement,
            sources: statement.sources.filter(id => known.has(id)),
            checks: checks.filter(({ source }) => known.has(source)),
          }));
          next.statements = [...card.statements.filter((_, index) => index !== gone), ...added];
        } else if (field === 'sources') {
          // The most dangerous change for a merge is an id that now names another document.
          next.sources = card.sources.map(
            source => other.sources.find(({ id }) => id === source.id) ?? source,
          );
        } else if (field === 'names') {
          const texts = new Set(other.names.map(name => name.text));
          next.names = [
            ...card.names.filter((name, index) => index !== gone && !texts.has(name.text)),
            ...other.names,
          ];
        } else if (other[field] === undefined) delete next[field];
        else next[field] = other[field];
      }
      const parsed = parseCard(next);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.card;
    });
}

const threeCards = someCard(ID).chain(base => fc.tuple(fc.constant(base), later(base), later(base)));
const twoCards = someCard(ID).chain(base => fc.tuple(fc.constant(base), later(base)));

describe('mergeCards', () => {
  it('takes the changed side if the other one did not change', () => {
    fc.assert(
      fc.property(twoCards, ([base, other]) => {
        expect(mergeCards(base, base, other)).toEqual({ card: other, kept: [] });
        expect(mergeCards(base, other, base)).toEqual({ card: other, kept: [] });
        expect(mergeCards(base, other, other)).toEqual({ card: other, kept: [] });
      }),
    );
  });

  it('gives a valid card with every field that only one side changed', () => {
    fc.assert(
      fc.property(threeCards, ([base, mine, theirs]) => {
        const { card, kept } = mergeCards(base, mine, theirs);
        expect(parseCard(card).ok).toBe(true);
        for (const field of CARD_FIELDS) {
          // Statements and sources belong together: a change to either changes both.
          if (field === 'statements' || field === 'sources') continue;
          if (deepEqual(base[field], mine[field])) expect(card[field]).toEqual(theirs[field]);
          if (deepEqual(base[field], theirs[field])) expect(card[field]).toEqual(mine[field]);
          if (kept.includes(field)) expect(card[field]).toEqual(mine[field]);
        }
      }),
    );
  });

  it('never lets a statement cite a different source than on its own side', () => {
    fc.assert(
      fc.property(threeCards, ([base, mine, theirs]) => {
        const { card } = mergeCards(base, mine, theirs);
        for (const statement of card.statements) {
          const sides = [mine, theirs].filter(side => side.statements.some(one => deepEqual(one, statement)));
          const cited = [
            ...statement.sources,
            ...(statement.disputedBy ?? []).flatMap(dispute => dispute.sources),
          ];
          for (const id of cited) {
            const source = card.sources.find(one => one.id === id);
            expect(sides.map(side => side.sources.find(one => one.id === id))).toContainEqual(source);
          }
        }
      }),
    );
  });

  it('loses no tag or address that either side added, and brings back none that either removed', () => {
    fc.assert(
      fc.property(threeCards, ([base, mine, theirs]) => {
        const { card, kept } = mergeCards(base, mine, theirs);
        for (const field of ['tags', 'sameAs'] as const) {
          if (kept.includes(field)) continue;
          const [was, merged] = [new Set(base[field]), new Set(card[field])];
          for (const side of [mine, theirs]) {
            const has = new Set(side[field]);
            expect([...has].filter(text => !was.has(text) && !merged.has(text))).toEqual([]);
            expect([...was].filter(text => !has.has(text) && merged.has(text))).toEqual([]);
          }
        }
      }),
    );
  });

  it('loses no name that either side added', () => {
    fc.assert(
      fc.property(threeCards, ([base, mine, theirs]) => {
        const { card, kept } = mergeCards(base, mine, theirs);
        if (kept.includes('names')) return;
        const was = new Set(base.names.map(name => name.text));
        const texts = card.names.map(name => name.text);
        for (const side of [mine, theirs]) {
          for (const { text } of side.names) if (!was.has(text)) expect(texts).toContain(text);
        }
      }),
    );
  });
});

const BASE: Card = {
  id: ID,
  kind: 'place',
  title: 'Stepanakert',
  language: 'en',
  gist: 'Town in the South Caucasus',
  names: [{ text: 'Khankendi' }],
  statements: [
    { kind: 'fact', text: 'A', sources: ['1'] },
    { kind: 'fact', text: 'B', sources: [] },
  ],
  sources: [{ id: '1', publisher: 'OC Media', checked: null }],
};

describe('mergeCards, by example', () => {
  const cases: {
    name: string;
    mine: Partial<Card>;
    theirs: Partial<Card>;
    card: Partial<Card>;
    kept: string[];
  }[] = [
    {
      name: 'both changed one line: the reader’s stays and is reported',
      mine: { gist: 'mine' },
      theirs: { gist: 'theirs', title: 'Khankendi' },
      card: { gist: 'mine', title: 'Khankendi' },
      kept: ['gist'],
    },
    {
      name: 'a pack’s update does not affect a note',
      mine: { note: 'check this' },
      theirs: { gist: 'theirs' },
      card: { note: 'check this', gist: 'theirs' },
      kept: [],
    },
    {
      name: 'names added on both sides stay after the names that they followed',
      mine: { names: [{ text: 'Khankendi' }, { text: 'mine' }] },
      theirs: { names: [{ text: 'theirs' }, { text: 'Khankendi' }] },
      card: { names: [{ text: 'theirs' }, { text: 'Khankendi' }, { text: 'mine' }] },
      kept: [],
    },
    {
      name: 'statements added on both sides',
      mine: { statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['1'] }] },
      theirs: { statements: [{ kind: 'fact', text: 'theirs', sources: [] }, ...BASE.statements] },
      card: {
        statements: [
          { kind: 'fact', text: 'theirs', sources: [] },
          ...BASE.statements,
          { kind: 'fact', text: 'mine', sources: ['1'] },
        ],
      },
      kept: [],
    },
    {
      name: 'one statement reworded on both sides',
      mine: { statements: [{ kind: 'fact', text: 'A, mine', sources: ['1'] }, BASE.statements[1]!] },
      theirs: { statements: [{ kind: 'fact', text: 'A, theirs', sources: ['1'] }, BASE.statements[1]!] },
      card: { statements: [{ kind: 'fact', text: 'A, mine', sources: ['1'] }, BASE.statements[1]!] },
      kept: ['statements'],
    },
    {
      name: 'a removed source that a new statement of the reader’s cites',
      mine: { statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['1'] }] },
      theirs: { statements: [BASE.statements[1]!], sources: [] },
      card: {
        statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['1'] }],
        sources: BASE.sources,
      },
      kept: ['statements', 'sources'],
    },
    {
      name: 'a source that becomes another one under the same id, and a new statement that cites it',
      mine: { statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['1'] }] },
      theirs: { sources: [{ id: '1', publisher: 'Another', checked: null }] },
      card: { statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['1'] }] },
      kept: ['sources'],
    },
    {
      name: 'two new sources with the same id',
      mine: {
        statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['2'] }],
        sources: [...BASE.sources, { id: '2', publisher: 'Mine', checked: null }],
      },
      theirs: {
        statements: [...BASE.statements, { kind: 'fact', text: 'theirs', sources: ['2'] }],
        sources: [...BASE.sources, { id: '2', publisher: 'Theirs', checked: null }],
      },
      card: {
        statements: [...BASE.statements, { kind: 'fact', text: 'mine', sources: ['2'] }],
        sources: [...BASE.sources, { id: '2', publisher: 'Mine', checked: null }],
      },
      kept: ['statements', 'sources'],
    },
  ];
  for (const { name, mine, theirs, card, kept } of cases) {
    it(name, () => {
      expect(mergeCards(BASE, { ...BASE, ...mine }, { ...BASE, ...theirs })).toEqual({
        card: { ...BASE, ...card },
        kept,
      });
    });
  }
});
