import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { OwnEntry, Pack } from '#core/packs/pack.ts';
import { someCard } from './arbitrary-card.ts';
import { someKeptChoice } from './arbitrary-choice.ts';
import { readAll } from './read-all.ts';

const PACK: Pack = {
  id: 'p',
  title: 'Pack',
  language: 'en',
  licence: 'CC0',
  revision: 1,
  checkedUntil: '2026-01-01',
};
const CARD: Card = {
  id: 'p:a',
  kind: 'term',
  title: 'A',
  language: 'en',
  gist: 'g',
  names: [],
  statements: [],
  sources: [],
};

const HEAD = '"format":"backgrounder-pack","version":2';
const pack = JSON.stringify(PACK);
const card = (change: object = {}) => JSON.stringify({ ...CARD, ...change });
const packFile = (...cards: string[]) => `{${HEAD},"pack":${pack},"cards":[${cards.join(',\n')}]}`;
const exportFile = (packs: string, own: string, more = '') =>
  `{"format":"backgrounder-export","version":2,"settings":{"on":true},"packs":[${packs}],"own":[${own}]${more}}`;

describe('a valid file', () => {
  it('gives the pack and its cards', () => {
    expect(readAll(packFile(card(), card({ id: 'p:b' })))).toEqual({
      format: 'pack',
      fault: null,
      events: [
        { type: 'pack', pack: PACK },
        { type: 'card', pack: PACK, card: CARD },
        { type: 'card', pack: PACK, card: { ...CARD, id: 'p:b' } },
      ],
    });
  });

  it('may begin with a byte order mark and with the address of its schema', () => {
    const read = readAll(
      `\ufeff{"$schema":"https://example.org/pack.schema.json",${packFile(card()).slice(1)}\n`,
    );
    expect(read.fault).toBeNull();
    expect(read.events).toHaveLength(2);
  });

  it('may be a pack without cards', () => expect(readAll(packFile()).events).toHaveLength(1));

  it('may be an export with several packs, the reader’s own layer and settings', () => {
    const other = { ...PACK, id: 'q' };
    const own: OwnEntry[] = [
      { type: 'card', card: { ...CARD, id: 'own:x', note: 'mine' }, editedAt: 1 },
      { type: 'edit', card: { ...CARD, gist: 'mine' }, base: CARD, editedAt: 2 },
      { type: 'hidden', id: 'q:a', editedAt: 3 },
    ];
    const packs = `{"pack":${pack},"cards":[${card()}]},{"pack":${JSON.stringify(other)},"cards":[]}`;
    const read = readAll(exportFile(packs, own.map(entry => JSON.stringify(entry)).join(',')));
    expect(read.fault).toBeNull();
    expect(read.events.map(event => event.type)).toEqual([
      'settings',
      'pack',
      'card',
      'pack',
      'own',
      'own',
      'own',
    ]);
    expect(read.events.flatMap(event => (event.type === 'own' ? event.entry : []))).toEqual(own);
  });

  it('may contain the reader’s choices, which stay as written', () => {
    fc.assert(
      fc.property(fc.array(someKeptChoice, { maxLength: 5 }), choices => {
        const { events, fault } = readAll(exportFile('', '', `,"choices":${JSON.stringify(choices)}`));
        expect(fault).toBeNull();
        expect(events.slice(1)).toEqual(
          choices.map((entry, index) => ({ type: 'choice', place: `choices[${index}]`, entry })),
        );
      }),
    );
  });

  it('gives the same result wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(someCard('p:x'), { maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        (cards, size) => {
          const file = packFile(...cards.map((one, index) => JSON.stringify({ ...one, id: `p:c${index}` })));
          expect(readAll(file, size)).toEqual(readAll(file));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives every card as it was written', () => {
    fc.assert(
      fc.property(someCard('p:x'), one => {
        const { events, fault } = readAll(packFile(JSON.stringify(one)));
        expect(fault).toBeNull();
        expect(events[1]).toEqual({ type: 'card', pack: PACK, card: one });
      }),
    );
  });
});

describe('a file that is not JSON', () => {
  const cut = packFile(card()).slice(0, -20);
  const cases: [name: string, file: string | Uint8Array, offset: number][] = [
    ['a page', '<!doctype html>', 0],
    ['cut off within a card', cut, cut.length],
    ['cut off within a text', '{"format":"backgr', 17],
    ['cut off before its end', packFile().slice(0, -1), packFile().length - 1],
    ['a comma too many', '{"format":"backgrounder-pack",}', 30],
    ['a comma too many behind a byte order mark', '\ufeff{"format":"backgrounder-pack",}', 33],
    ['a comma after the last card', packFile(card(), ''), packFile(card()).length],
    ['something behind its end', `${packFile()}x`, packFile().length],
    ['a second value behind its end', `${packFile()}{}`, packFile().length],
    ['a number that JSON does not have', packFile('01'), packFile().length - 1],
    ['a line break inside a text', '{"format":"a\nb"}', 12],
  ];
  for (const [name, file, offset] of cases) {
    it(name, () => {
      expect(readAll(file).fault).toMatchObject({ reason: 'not-json', offset });
      expect(readAll(file, 1).fault).toMatchObject({ reason: 'not-json', offset });
    });
  }
});

describe('a file without text', () => {
  const begun = [...new TextEncoder().encode('{"format":"')];
  const cases: [name: string, file: string | Uint8Array, reason: 'empty' | 'not-text'][] = [
    ['nothing at all', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['bytes in a text that are not UTF-8', new Uint8Array([...begun, 0xc3, 0x28, 0x22]), 'not-text'],
    ['Latin 1', new Uint8Array([...begun, 0xe9, 0x22, 0x7d]), 'not-text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'not-text'],
  ];
  for (const [name, file, reason] of cases) {
    it(name, () => {
      expect(readAll(file).fault).toEqual({ ok: false, reason });
      expect(readAll(file, 1).fault).toEqual({ ok: false, reason });
    });
  }
});

describe('a file of another kind', () => {
  const cases: [name: string, file: string, found: string][] = [
    ['another program’s', '{"type":"FeatureCollection","features":[]}', ''],
    ['a list', '[{"format":"backgrounder-pack"}]', ''],
    ['a text', '"backgrounder-pack"', ''],
    ['no fields', '{}', ''],
    ['another format', '{"format":"somebody-else","version":1}', 'somebody-else'],
    ['a format that is no text', '{"format":{"a":1},"version":1}', ''],
    ['a format that every object inherits', '{"format":"constructor"}', 'constructor'],
    ['the cards before the format', `{"cards":[${card()}],${HEAD}}`, ''],
  ];
  for (const [name, file, found] of cases) {
    it(name, () => expect(readAll(file).fault).toEqual({ ok: false, reason: 'unknown-format', found }));
  }
});

describe('an invalid header', () => {
  const cases: [name: string, file: string, path: (string | number)[]][] = [
    ['no version', '{"format":"backgrounder-pack"}', ['version']],
    ['a version that is no number', '{"format":"backgrounder-pack","version":"1"}', ['version']],
    ['the pack before the version', `{"format":"backgrounder-pack","pack":${pack}}`, ['pack']],
    ['the cards before the pack', `{${HEAD},"cards":[],"pack":${pack}}`, ['cards']],
    ['no pack', `{${HEAD}}`, ['pack']],
    ['no cards', `{${HEAD},"pack":${pack}}`, ['cards']],
    ['cards that are no list', `{${HEAD},"pack":${pack},"cards":{"a":${card()}}}`, ['cards']],
    ['cards that are nothing', `{${HEAD},"pack":${pack},"cards":null}`, ['cards']],
    ['an unknown field', `{${HEAD},"pack":${pack},"cards":[],"extra":1}`, ['extra']],
    ['a field of the other format', `{${HEAD},"pack":${pack},"own":[]}`, ['own']],
    ['a duplicate field', `{${HEAD},"pack":${pack},"cards":[],"cards":[]}`, ['cards']],
    ['__proto__', `{${HEAD},"__proto__":{}}`, ['__proto__']],
    [
      'a pack’s field',
      `{${HEAD},"pack":${JSON.stringify({ ...PACK, extra: 1 })},"cards":[]}`,
      ['pack', 'extra'],
    ],
    ['a pack called "own"', `{${HEAD},"pack":${JSON.stringify({ ...PACK, id: 'own' })}}`, ['pack', 'id']],
    [
      'a day that is not',
      `{${HEAD},"pack":${JSON.stringify({ ...PACK, checkedUntil: '2026-02-30' })}}`,
      ['pack', 'checkedUntil'],
    ],
    [
      'a pack of an export without its header',
      exportFile(`{"cards":[${card()}]}`, ''),
      ['packs', 0, 'cards'],
    ],
    [
      'a later pack of an export without its header',
      exportFile(`{"pack":${pack},"cards":[]},{"cards":[${card()}]}`, ''),
      ['packs', 1, 'cards'],
    ],
    [
      'a pack that stands in an export twice',
      exportFile(`{"pack":${pack},"cards":[]},{"pack":${pack},"cards":[]}`, ''),
      ['packs', 1, 'pack', 'id'],
    ],
  ];
  for (const [name, file, path] of cases) {
    it(name, () => {
      const { fault } = readAll(file);
      expect(fault).toMatchObject({ reason: 'invalid-header' });
      expect(fault?.reason === 'invalid-header' && fault.issues[0]?.path).toEqual(path);
    });
  }

  it('names a version that is newer than this program', () => {
    expect(readAll('{"format":"backgrounder-pack","version":3,"whatever":[]}').fault).toEqual({
      ok: false,
      reason: 'newer-version',
      found: 3,
    });
  });
});

describe('a card that is rejected', () => {
  const cases: [
    name: string,
    cards: string[],
    place: string,
    id: string | null,
    path: (string | number)[],
  ][] = [
    ['no object', ['5'], 'cards[0]', null, []],
    ['a missing title', [card({ title: undefined })], 'cards[0]', 'p:a', ['title']],
    ['an unknown field', [card(), card({ id: 'p:b', colour: 'red' })], 'cards[1]', 'p:b', ['colour']],
    ['another pack’s id', [card({ id: 'q:a' })], 'cards[0]', 'q:a', ['id']],
    ['the reader’s own id', [card({ id: 'own:a' })], 'cards[0]', 'own:a', ['id']],
    ['an id that stood before', [card(), card({ title: 'B' })], 'cards[1]', 'p:a', ['id']],
    ['a note', [card({ note: 'n' })], 'cards[0]', 'p:a', ['note']],
    ['__proto__', [`${card().slice(0, -1)},"__proto__":{"note":"n"}}`], 'cards[0]', 'p:a', ['__proto__']],
    ['half of a character', [card({ title: 'x' }).replace('"x"', '"\\ud800"')], 'cards[0]', 'p:a', ['title']],
    [
      'an address that runs a script',
      [card({ sources: [{ id: '1', publisher: 'P', url: 'javascript:alert(1)', checked: null }] })],
      'cards[0]',
      'p:a',
      ['sources', 0, 'url'],
    ],
    [
      'a number too large',
      [
        card({ place: { shapes: [{ type: 'point', position: [0, 0] }], drawnBy: 'x' } }).replace(
          '[0,0]',
          '[0,1e999]',
        ),
      ],
      'cards[0]',
      'p:a',
      ['place', 'shapes', 0, 'position', 1],
    ],
  ];
  for (const [name, cards, place, id, path] of cases) {
    it(name, () => {
      const { events, fault } = readAll(packFile(...cards));
      expect(fault).toBeNull();
      const refused = events.filter(event => event.type === 'refused');
      expect(refused).toMatchObject([{ place, id }]);
      expect(refused[0]?.issues[0]?.path).toEqual(path);
    });
  }

  const entries: [name: string, entry: object, id: string | null, path: string[]][] = [
    [
      'an edit of an own card',
      { type: 'edit', card: { ...CARD, id: 'own:a' }, base: { ...CARD, id: 'own:a' }, editedAt: 1 },
      'own:a',
      ['type'],
    ],
    [
      'an edit with another card’s base',
      { type: 'edit', card: CARD, base: { ...CARD, id: 'p:b' }, editedAt: 1 },
      'p:a',
      ['base', 'id'],
    ],
    ['an unknown type', { type: 'other', card: CARD }, 'p:a', ['type']],
    ['a hidden own card', { type: 'hidden', id: 'own:a', editedAt: 1 }, 'own:a', ['type']],
  ];
  for (const [name, entry, id, path] of entries) {
    it(name, () => {
      const { events } = readAll(exportFile('', JSON.stringify(entry)));
      const refused = events.filter(event => event.type === 'refused');
      expect(refused).toMatchObject([{ place: 'own[0]', id }]);
      expect(refused[0]?.issues[0]?.path).toEqual(path);
    });
  }
});

describe('a choice that is rejected', () => {
  const known = { choice: { type: 'known', card: 'p:a' }, madeAt: 1 };
  const means = { type: 'means', name: 'A', card: 'p:a', scope: { type: 'always' } };
  const cases: [name: string, entry: unknown, path: (string | number)[]][] = [
    ['no object', 5, []],
    ['no time', { choice: known.choice }, ['madeAt']],
    ['a time before all time', { ...known, madeAt: -1 }, ['madeAt']],
    ['a time that is none', { ...known, madeAt: '2026' }, ['madeAt']],
    ['an unknown type', { ...known, choice: { type: 'maybe', card: 'p:a' } }, ['choice', 'type']],
    ['no card’s id', { ...known, choice: { type: 'known', card: 'a' } }, ['choice', 'card']],
    ['an unknown field', { ...known, colour: 'red' }, ['colour']],
    [
      'an unknown reach',
      { choice: { ...means, scope: { type: 'town' } }, madeAt: 1 },
      ['choice', 'scope', 'type'],
    ],
    ['no name', { choice: { ...means, name: '' }, madeAt: 1 }, ['choice', 'name']],
    [
      'a reach of what is known',
      { choice: { ...known.choice, scope: means.scope }, madeAt: 1 },
      ['choice', 'scope'],
    ],
  ];
  for (const [name, entry, path] of cases) {
    it(`${name}, and everything around it is accepted`, () => {
      const choices = `,"choices":[${JSON.stringify(known)},${JSON.stringify(entry)},${JSON.stringify(known)}]`;
      const own = JSON.stringify({ type: 'hidden', id: 'q:a', editedAt: 3 });
      const { events, fault } = readAll(exportFile('', own, choices));
      expect(fault).toBeNull();
      expect(events.map(event => event.type)).toEqual([
        'settings',
        'own',
        'choice',
        'refused-choice',
        'choice',
      ]);
      expect(events[3]).toMatchObject({ place: 'choices[1]', issues: [{ path }] });
    });
  }

  it('is in a pack', () => {
    const { fault } = readAll(`{${HEAD},"pack":${pack},"cards":[],"choices":[]}`);
    expect(fault).toMatchObject({ reason: 'invalid-header', issues: [{ path: ['choices'] }] });
  });
});

describe('a file that is too large', () => {
  it('nests too deep', () => {
    expect(readAll(packFile('['.repeat(100_000))).fault).toEqual({ ok: false, reason: 'too-large' });
  });

  it('may nest as deep as is allowed', () => {
    const depth = FILE_LIMITS.depth - 2;
    expect(readAll(packFile('['.repeat(depth) + ']'.repeat(depth))).fault).toBeNull();
  });

  it('contains an endless text', () => {
    const file = `${packFile().slice(0, -2)}"${'x'.repeat(FILE_LIMITS.element)}`;
    expect(readAll(file).fault).toEqual({ ok: false, reason: 'too-large' });
  });

  it('contains nothing but space', () => {
    expect(readAll(' '.repeat(FILE_LIMITS.element + 1)).fault).toEqual({ ok: false, reason: 'too-large' });
  });

  it('contains too many cards', () => {
    expect(readAll(packFile(`${'0,'.repeat(FILE_LIMITS.cards)}0`)).fault).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

describe('a duplicate field', () => {
  const twice = (text: string, field: string) => text.replace(/^\{/, `{${field},`);
  const issues = [{ path: [], code: 'named-field-repeated', values: ['"gist"'] }];

  it.each([1, 7, 64 * 1024])('rejects its card and no other (pieces of %i bytes)', size => {
    const { events, fault } = readAll(packFile(twice(card(), '"gist":"another"'), card({ id: 'p:b' })), size);
    expect(fault).toBeNull();
    expect(events.slice(1)).toEqual([
      { type: 'refused', place: 'cards[0]', id: 'p:a', issues },
      { type: 'card', pack: PACK, card: { ...CARD, id: 'p:b' } },
    ]);
  });

  it('differs from the same field in two objects', () => {
    const sources = [
      { id: 'a', publisher: 'A', checked: null },
      { id: 'b', publisher: 'gist', checked: null },
    ];
    expect(readAll(packFile(card({ sources }))).events[1]?.type).toBe('card');
  });

  it.each([
    ['deep inside', card({ sources: [] }).replace('"sources":[]', '"sources":[{"id":"a","id":"b"}]'), 'id'],
    ['written with an escape', card().replace('"gist"', '"g\\u0069st":"x","gist"'), 'gist'],
  ])('is found %s', (_where, text, field) => {
    expect(readAll(packFile(text)).events[1]).toMatchObject({
      type: 'refused',
      issues: [{ code: 'named-field-repeated', values: [`"${field}"`] }],
    });
  });

  it('rejects an entry of the reader’s own layer, a choice, and the day of an article', () => {
    const own = `{"type":"card","card":${twice(card({ id: 'own:x' }), '"gist":"y"')},"editedAt":1}`;
    const rest = ',"choices":[{"madeAt":1,"madeAt":2}],"pageDates":[{"date":"2026","date":"2025"}]';
    expect(readAll(exportFile('', own, rest)).events.slice(1)).toMatchObject([
      { type: 'refused', place: 'own[0]', id: 'own:x', issues },
      { type: 'refused-choice', place: 'choices[0]' },
      { type: 'refused-page-date', place: 'pageDates[0]' },
    ]);
  });

  it('rejects the whole file if it is in the header', () => {
    const file = packFile(card()).replace(pack, twice(pack, '"title":"Other"'));
    expect(readAll(file).fault).toMatchObject({ reason: 'invalid-header' });
  });
});

it.each([1e300, 2 ** 53, 1.5, 0, -1])('a revision of %d is invalid', revision => {
  const file = packFile(card()).replace(pack, JSON.stringify({ ...PACK, revision }));
  expect(readAll(file).fault).toMatchObject({ reason: 'invalid-header' });
});

describe('invisible characters', () => {
  it('are rejected in a pack, with their place', () => {
    expect(readAll(packFile(card({ title: 'A\u200bB' }))).events[1]).toMatchObject({
      type: 'refused',
      issues: [{ path: ['title'], code: 'text-unseen', values: ['title', 'U+200B'] }],
    });
  });

  it('are removed from an export by an earlier version', () => {
    const own = JSON.stringify({
      type: 'card',
      card: { ...CARD, id: 'own:x', title: 'A\u00adB' },
      editedAt: 1,
    });
    const packs = `{"pack":${pack},"cards":[${card({ gist: 'g\u200b' })}]}`;
    const [, , inPack, inOwn] = readAll(exportFile(packs, own)).events;
    expect(inPack).toMatchObject({ type: 'card', card: { gist: 'g' } });
    expect(inOwn).toMatchObject({ type: 'own', entry: { card: { title: 'AB' } } });
  });

  it('in an address do not cost the reader a card of such an export', () => {
    const source = (url: string) => ({ id: 'a', publisher: 'A', url, checked: null });
    const old = card({ sources: [source('https://ana@news.example/a b\u202e')] });
    const packs = `{"pack":${pack.replace('"CC0"', '"CC0","licenceUrl":"https://a:b@cc.example/"')},"cards":[${old}]}`;
    const { events, fault } = readAll(exportFile(packs, ''));
    expect(fault).toBeNull();
    expect(events[1]).toMatchObject({ pack: { licenceUrl: 'https://cc.example/' } });
    expect(events[2]).toMatchObject({ card: { sources: [source('https://news.example/a%20b%E2%80%AE')] } });
    // In a pack from elsewhere they do.
    expect(readAll(packFile(old)).events[1]?.type).toBe('refused');
  });

  it('do not make a blank text valid', () => {
    const packs = `{"pack":${pack},"cards":[${card({ title: '\u3164' })}]}`;
    expect(readAll(exportFile(packs, '')).events[2]).toMatchObject({ type: 'refused', id: 'p:a' });
  });
});

it('a card may have at most 5,000 points in total', () => {
  const shapes = (points: number) =>
    Array.from({ length: 5 }, () => ({
      type: 'line',
      positions: Array.from({ length: points }, (_, i) => [i / 100, 1]),
    }));
  const placed = (points: number) => card({ place: { shapes: shapes(points), drawnBy: 'A test' } });
  const [, sound, refused] = readAll(packFile(placed(1_000), placed(1_001))).events;
  expect(sound?.type).toBe('card');
  expect(refused).toMatchObject({ type: 'refused', issues: [{ path: ['place', 'shapes'] }] });
});

it('a file may nest at most 32 levels deep, including its own level', () => {
  // The file, the list of cards, and the card are three levels.
  const nested = (levels: number) =>
    packFile(card().replace('"gist"', `"more":${'['.repeat(levels - 3)}${']'.repeat(levels - 3)},"gist"`));
  expect(readAll(nested(FILE_LIMITS.depth)).fault).toBeNull();
  expect(readAll(nested(FILE_LIMITS.depth + 1)).fault).toEqual({ ok: false, reason: 'too-large' });
});

it('an export may have at most 1,000 packs', () => {
  const packs = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `{"pack":${JSON.stringify({ ...PACK, id: `p${index}` })},"cards":[]}`,
    );
  expect(readAll(exportFile(packs(FILE_LIMITS.packs).join(), '')).fault).toBeNull();
  const tooMany = readAll(exportFile(packs(FILE_LIMITS.packs + 1).join(), ''));
  expect(tooMany.fault).toEqual({ ok: false, reason: 'too-large' });
});
