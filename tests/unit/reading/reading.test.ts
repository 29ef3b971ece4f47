import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { actorsBySide } from '#core/reading/actors.ts';
import { connect, LONGEST_CHAIN } from '#core/reading/connections.ts';
import { backgroundSheet, plain } from '#core/reading/markdown.ts';
import { placeOfDay, timelineOf } from '#core/reading/timeline.ts';
import { findUnexplained } from '#core/reading/unexplained.ts';

const DAY = '2023-09-19';

function card(id: string, statements: readonly Partial<Statement>[] = [], change: Partial<Card> = {}): Card {
  return {
    id: `own:${id}`,
    kind: 'person',
    title: id,
    language: 'en',
    gist: 'Somebody',
    names: [],
    sources: [],
    ...change,
    statements: statements.map(
      one => ({ kind: 'fact', text: 'A statement.', sources: [], ...one }) as Statement,
    ),
  };
}

const relation = (to: string, change: Partial<Statement> = {}, side?: string): Partial<Statement> => ({
  kind: 'relation',
  relation: { type: 'ally-of', card: `own:${to}`, ...(side !== undefined && { side }) },
  ...change,
});

describe('who acts, by the side of a day', () => {
  const minister = card('minister', [
    relation('north', { from: '2020', to: '2022' }, 'North'),
    relation('south', { from: '2023-01-01' }, 'South'),
    { kind: 'role', text: 'Minister.', from: '2023-01-01' },
  ]);
  it('is of the relations that held then', () => {
    const [side] = actorsBySide([{ card: minister, mentions: 2 }], DAY);
    expect(side).toMatchObject({ side: 'South', actors: [{ offices: [{ text: 'Minister.' }] }] });
    expect(actorsBySide([{ card: minister, mentions: 2 }], '2021-05-05')[0]?.side).toBe('North');
  });
  it('is nobody’s where none is given, where two are as many, and where there is no day', () => {
    const both = card('both', [relation('n', {}, 'North'), relation('s', {}, 'South')]);
    const dated = card('dated', [
      relation('n', { from: '2000' }, 'North'),
      relation('s', { from: '2000' }, 'South'),
    ]);
    for (const one of [card('plain'), both, dated])
      expect(actorsBySide([{ card: one, mentions: 1 }], DAY)[0]?.side, one.id).toBeNull();
    expect(actorsBySide([{ card: minister, mentions: 1 }], null)[0]?.side).toBeNull();
  });
  it('leaves out places and events', () => {
    expect(actorsBySide([{ card: card('town', [], { kind: 'place' }), mentions: 9 }], DAY)).toEqual([]);
  });
});

describe('how two cards are connected', () => {
  const chain = [
    card('a', [relation('b')]),
    card('b'),
    card('c', [relation('b', { from: '2020', sources: ['1'] }), relation('b')]),
    card('alone'),
  ];
  it('goes against a relation as well as along it, and takes the one that held and has a source', () => {
    expect(connect(chain, 'own:a', 'own:c', DAY)).toMatchObject([
      { from: 'own:a', to: 'own:b', by: 'own:a' },
      { from: 'own:b', to: 'own:c', by: 'own:c', statement: { from: '2020' } },
    ]);
  });
  it('finds none where there is none', () => {
    expect(connect(chain, 'own:a', 'own:alone', DAY)).toBeNull();
    expect(connect(chain, 'own:a', 'own:nobody', DAY)).toBeNull();
    expect(connect(chain, 'own:a', 'own:a', DAY)).toEqual([]);
  });
  test('is as short as trying every way', () => {
    const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(edges, pairs => {
        const cards = Array.from({ length: 8 }, (_, at) =>
          card(
            String(at),
            pairs.filter(([from, to]) => from === at && from !== to).map(([, to]) => relation(String(to))),
          ),
        );
        const joined = (x: number, y: number) =>
          pairs.some(([a, b]) => a !== b && ((a === x && b === y) || (a === y && b === x)));
        let edge = new Set([0]);
        const seen = new Set([0]);
        let length = 0;
        while (!seen.has(7) && edge.size > 0) {
          edge = new Set(
            [1, 2, 3, 4, 5, 6, 7].filter(to => !seen.has(to) && [...edge].some(from => joined(from, to))),
          );
          for (const one of edge) seen.add(one);
          length++;
        }
        const expected = seen.has(7) && length <= LONGEST_CHAIN ? length : null;
        expect(connect(cards, 'own:0', 'own:7', DAY)?.length ?? null).toBe(expected);
      }),
    );
  });
});

describe('names that no card explains', () => {
  it.each<[why: string, text: string, language: string, names: string[]]>([
    ['a name amid a sentence', 'Talks with Velmar went on.', 'en', ['Velmar']],
    ['not the first word of a sentence', 'Talks went on. Nobody came.', 'en', []],
    [
      'a first word that stands amid another sentence too',
      'Velmar waited. In the end Velmar won.',
      'en',
      ['Velmar'],
    ],
    ['several words, also at the beginning', 'Ada Morrow spoke.', 'en', ['Ada Morrow']],
    [
      'small words inside of a name',
      'They met Ursula von der Halden there.',
      'en',
      ['Ursula von der Halden'],
    ],
    ['without a title before it', 'They met President Ada Morrow there.', 'en', ['Ada Morrow']],
    ['without the possessive', 'It was Velmar’s last chance.', 'en', ['Velmar']],
    ['not days and months', 'They met on Monday in September.', 'en', []],
    ['Russian', 'Вчера в Вельмаре говорил Адам Морроу.', 'ru', ['Вельмаре', 'Адам Морроу']],
    ['Armenian', 'Երեկ Վելմարում խոսեց Ադա Մորոուն։ Նա եկել էր երեկ։', 'hy', ['Վելմարում', 'Ադա Մորոուն']],
    [
      'German: only names of several words',
      'Die Gespräche mit Ada Morrow über den Hafen gingen weiter.',
      'de',
      ['Ada Morrow'],
    ],
    ['a script without capitals', 'قال آدم في المدينة', 'ar', []],
  ])('%s', (_why, text, language, names) => {
    expect(findUnexplained([{ text, explained: [] }], language).map(({ name }) => name)).toEqual(names);
  });
  it('are those alone that no mention covers, the most frequent first, with a sentence', () => {
    const text = 'Ada saw Velmar and Halden. Later, Halden saw Ada Morrow.';
    const at = text.indexOf('Velmar');
    const found = findUnexplained([{ text, explained: [{ start: at, end: at + 6 }] }], 'en');
    expect(found).toEqual([
      { name: 'Halden', mentions: 2, sentence: 'Ada saw Velmar and Halden.' },
      { name: 'Ada Morrow', mentions: 1, sentence: 'Later, Halden saw Ada Morrow.' },
    ]);
  });
});

const WORDS = {
  title: 'Sheet',
  asOf: 'As of',
  onDay: 'On that day',
  since: 'Since then',
  before: 'Before',
  other: 'Further',
  sources: 'Sources',
  saysOtherwise: (by: string) => `${by} says otherwise:`,
  when: () => null,
};

describe('the background sheet as Markdown', () => {
  it('has each card as of the day, with disputes and sources', () => {
    const one = card(
      'Velmar',
      [
        {
          kind: 'status',
          text: 'Held.',
          from: '2020',
          sources: ['1'],
          disputedBy: [{ by: 'The south', text: 'Never.', sources: [] }],
        },
      ],
      {
        sources: [{ id: '1', publisher: 'The Meridian', url: 'https://news.test/a b', checked: null }],
      },
    );
    const text = backgroundSheet([one], { title: 'Talks', address: 'https://news.test/1', date: DAY }, WORDS);
    expect(text).toContain('[Talks](<https://news.test/1>)');
    expect(text).toContain('- Held. \\[1\\]\n  - The south says otherwise: Never.');
    expect(text).toContain('1. [The Meridian](<https://news.test/a%20b>)');
    expect(backgroundSheet([one], { title: 'Talks', address: 'https://news.test/1', date: DAY }, WORDS)).toBe(
      text,
    );
  });
  test('nothing that stands in a card can mean anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        const written = plain(text);
        expect(written).not.toMatch(/\n/);
        // Each sign that Markdown or HTML would read has a backslash, and nothing but that was added.
        expect(written.replace(/\\(?=[\\`*_{}[\]<>#!|~&@])/g, '')).not.toMatch(/(?<!\\)[<>]\w.*\n/);
        expect(written.replace(/\\([\\`*_{}[\]<>#!|~&@])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
        expect(written).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>|&]/);
      }),
    );
  });
  it('links to nothing but web addresses', () => {
    const bad = card('x', [], {
      sources: [{ id: '1', publisher: 'P', url: 'javascript:alert(1)', checked: null }],
    });
    expect(backgroundSheet([bad], { title: 'T', address: 'javascript:1', date: null }, WORDS)).not.toContain(
      'javascript',
    );
  });
});

describe('the timeline', () => {
  it('is by date, with the article’s day in its place, and without what has no day', () => {
    const entries = timelineOf([
      card('a', [{ at: '2024' }, { at: '2020-05' }, {}]),
      card('b', [{ from: DAY }, { to: '2021' }]),
    ]);
    expect(entries.map(({ statement }) => statement.at ?? statement.from)).toEqual(['2020-05', DAY, '2024']);
    expect(placeOfDay(entries, DAY)).toBe(2);
  });
});
