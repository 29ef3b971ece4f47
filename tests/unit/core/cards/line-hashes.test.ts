import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { changedLines, findLines, joinChanges, LINE_RULES, lineHashes } from '#core/cards/line-hashes.ts';
import type { Name } from '#core/cards/name.ts';
import type { Statement } from '#core/cards/statement.ts';
import { paragraphsOf } from '#core/cards/text.ts';
import { someCard } from '../packs/arbitrary-card.ts';

const CARD: Card = {
  id: 'p:town',
  kind: 'place',
  title: 'Riverton',
  language: 'en',
  gist: 'Town on the river Exe',
  summary: 'A market town.\n\nIt has a bridge.',
  neutralName: 'the town on the Exe',
  names: [
    { text: 'Flussstadt', usedBy: ['Lowland'] },
    { text: 'Rivertown', until: '1951' },
  ],
  statements: [
    { kind: 'status', text: 'Held by Highland.', from: '1994-05', to: '2023-09-19', sources: ['1'] },
    { kind: 'event', text: 'The bridge was rebuilt.', at: '2011', about: true, sources: [] },
  ],
  sources: [{ id: '1', publisher: 'Example Press', checked: null }],
};

const [HELD, REBUILT] = CARD.statements as [Statement, Statement];
const [FLUSSSTADT, RIVERTOWN] = CARD.names as [Name, Name];

const NOTHING = {
  title: false,
  gist: false,
  neutralName: false,
  paragraphs: new Set(),
  names: new Set(),
  statements: new Set(),
  count: 0,
};

/** The lines of `after` that `before` did not have. */
const news = (before: Card, after: Card) => findLines(after, changedLines(lineHashes(before), after));

const withStatement = (statement: Statement): Card => ({ ...CARD, statements: [HELD, statement] });
const withName = (name: Name): Card => ({ ...CARD, names: [FLUSSSTADT, name] });

describe('what has changed in a card', () => {
  test.each<[string, Card, Partial<typeof NOTHING>]>([
    ['nothing', CARD, {}],
    ['its title', { ...CARD, title: 'Riverton upon Exe' }, { title: true, count: 1 }],
    ['its one line', { ...CARD, gist: 'City on the river Exe' }, { gist: true, count: 1 }],
    ['its neutral name', { ...CARD, neutralName: 'the town' }, { neutralName: true, count: 1 }],
    [
      'a paragraph of its summary',
      { ...CARD, summary: 'A market town.\nIt has two bridges.' },
      { paragraphs: new Set(['It has two bridges.']), count: 1 },
    ],
    ['its summary, which is gone', { ...CARD, summary: '' }, {}],
    ['a statement that is gone', { ...CARD, statements: [REBUILT] }, {}],
    ['the order of its statements', { ...CARD, statements: [REBUILT, HELD] }, {}],
    ['its note, which is the reader’s own', { ...CARD, note: 'Look this up.' }, {}],
    ['its sources', { ...CARD, sources: [] }, {}],
    ['the sources of a statement', withStatement({ ...REBUILT, sources: ['1'] }), {}],
    ['how a name is looked for', withName({ ...RIVERTOWN, neverAlone: true }), {}],
  ])('%s', (_, after, marked) => {
    expect(news(CARD, after)).toEqual({ ...NOTHING, ...marked });
  });

  test.each<[string, Statement]>([
    ['its words', { ...REBUILT, text: 'The bridge was rebuilt twice.' }],
    ['its date', { ...REBUILT, at: '2012' }],
    ['how precise its date is', { ...REBUILT, at: '2011-03' }],
    ['that its date is only about right', { kind: 'event', text: REBUILT.text, at: '2011', sources: [] }],
    ['who disputes it', { ...REBUILT, disputedBy: [{ by: 'Lowland', text: 'In 2012.', sources: [] }] }],
    [
      'the side of a relation',
      {
        kind: 'relation',
        text: REBUILT.text,
        at: '2011',
        about: true,
        relation: { type: 'part-of', card: 'p:exe', side: 'Highland' },
        sources: [],
      },
    ],
  ])('a statement by %s', (_, statement) => {
    const after = withStatement(statement);
    expect(news(CARD, after)).toEqual({ ...NOTHING, statements: new Set([statement]), count: 1 });
  });

  test.each<[string, Name]>([
    ['its text', { ...RIVERTOWN, text: 'Rivertowne' }],
    ['who uses it', { ...RIVERTOWN, usedBy: ['Highland'] }],
    ['its dates', { ...RIVERTOWN, until: '1952' }],
  ])('a name by %s', (_, name) => {
    expect(news(CARD, withName(name))).toEqual({ ...NOTHING, names: new Set([name]), count: 1 });
  });

  test('a date that moves from one field to another', () => {
    const from: Statement = { kind: 'status', text: 'Held.', from: '1994', sources: [] };
    const to: Statement = { kind: 'status', text: 'Held.', to: '1994', sources: [] };
    expect(news(withStatement(from), withStatement(to)).statements).toEqual(new Set([to]));
  });
});

describe('any two states of a card', () => {
  test('differ in exactly the lines whose content the other lacks', () => {
    fc.assert(
      fc.property(someCard('p:a'), someCard('p:a'), (before, after) => {
        const found = news(before, after);
        expect(found.title).toBe(before.title !== after.title);
        expect(found.gist).toBe(after.gist !== undefined && before.gist !== after.gist);
        expect(found.neutralName).toBe(
          after.neutralName !== undefined && before.neutralName !== after.neutralName,
        );
        const were = paragraphsOf(before.summary ?? '');
        expect([...found.paragraphs]).toEqual([
          ...new Set(paragraphsOf(after.summary ?? '').filter(one => !were.includes(one))),
        ]);
        expect([...found.names]).toEqual(after.names.filter(name => !before.names.some(sameName(name))));
        expect([...found.statements]).toEqual(
          after.statements.filter(statement => !before.statements.some(sameStatement(statement))),
        );
      }),
    );
  });

  test('do not differ if only the order of the lines changes', () => {
    fc.assert(
      fc.property(someCard('p:a'), fc.nat(), fc.nat(), (card, names, statements) => {
        const turned = {
          ...card,
          names: turn(card.names, names),
          statements: turn(card.statements, statements),
        };
        expect(changedLines(lineHashes(card), turned)).toEqual([]);
      }),
    );
  });

  test('do not differ once the later one has been read', () => {
    fc.assert(
      fc.property(someCard('p:a'), card => {
        expect(changedLines(lineHashes(card), card)).toEqual([]);
      }),
    );
  });
});

test('hashes are integers that every store keeps exactly', () => {
  fc.assert(
    fc.property(someCard('p:a'), card => {
      const hashes = lineHashes(card);
      expect(hashes.every(hash => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
      expect(new Set(hashes).size).toBe(hashes.length);
    }),
  );
});

// These hashes are on readers' disks. If they have to change, increase LINE_RULES.
test('the hashes of these rules', () => {
  expect(LINE_RULES).toBe(1);
  expect(lineHashes(CARD)).toEqual([
    2753012521529663, 5821512578985323, 3218570753060021, 7899311431912361, 679322239712423, 6756209360614822,
    5131341346539280, 3133798309900357, 8183448381712687,
  ]);
});

test('changes accumulate while a card stays open, counted from the first reading', () => {
  const first = { since: '2026-11-12', lines: [1, 2] };
  const second = { since: '2026-11-26', lines: [2, 3] };
  expect(joinChanges(null, null)).toBeNull();
  expect(joinChanges(first, null)).toBe(first);
  expect(joinChanges(null, second)).toBe(second);
  expect(joinChanges(first, second)).toEqual({ since: '2026-11-12', lines: [1, 2, 3] });
});

function turn<Item>(list: readonly Item[], by: number): Item[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function sameName(one: Name) {
  const said = ({ text, usedBy, since, until }: Name) => JSON.stringify([text, usedBy ?? [], since, until]);
  return (other: Name) => said(one) === said(other);
}

function sameStatement(one: Statement) {
  const said = (statement: Statement) => {
    const { text, at, from, to, knownSince, asOf, about, relation, disputedBy } = statement;
    const others = (disputedBy ?? []).map(dispute => `${dispute.by}: ${dispute.text}`);
    const when = [at, from, to, knownSince, asOf, about];
    return JSON.stringify([text, when, relation?.card, relation?.side, others]);
  };
  return (other: Statement) => said(one) === said(other);
}
