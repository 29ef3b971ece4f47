import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import * as lean from '#platform/lean-schemas.ts';

/** The functions that schemas are made of: Valibot's or those of the page's script. */
type Kit = typeof v;

const KITS: Record<'valibot' | 'lean', Kit> = { valibot: v, lean: lean as unknown as Kit };

/** The same schemas made with either. */
const SCHEMAS: Record<string, (kit: Kit) => v.GenericSchema> = {
  text: kit => kit.pipe(kit.string(), kit.nonEmpty(), kit.maxLength(3)),
  'text of a shape': kit => kit.pipe(kit.string(), kit.regex(/^[a-z]+$/)),
  'checked text': kit =>
    kit.pipe(
      kit.string(),
      kit.check(value => value !== 'no'),
    ),
  count: kit => kit.pipe(kit.number(), kit.integer(), kit.minValue(0), kit.maxValue(10)),
  'safe whole number': kit => kit.pipe(kit.number(), kit.safeInteger()),
  flag: kit => kit.boolean(),
  choice: kit => kit.picklist(['a', 'b']),
  one: kit => kit.literal('jump'),
  'text or null': kit => kit.nullable(kit.string()),
  'text or nothing': kit => kit.optional(kit.string()),
  'text or what stands for it': kit => kit.fallback(kit.optional(kit.string(), 'none'), 'wrong'),
  list: kit => kit.array(kit.string()),
  object: kit =>
    kit.object({ a: kit.string(), b: kit.optional(kit.number()), c: kit.nullable(kit.boolean()) }),
  'object of defaults': kit => kit.object({ a: kit.fallback(kit.optional(kit.number(), 1), 1) }),
  record: kit => kit.record(kit.string(), kit.picklist(['always', 'never'])),
  nested: kit => kit.nullable(kit.object({ list: kit.array(kit.object({ id: kit.string() })) })),
};

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  1,
  10,
  11,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  '',
  'a',
  'b',
  'no',
  'abc',
  'abcd',
  'A',
  'jump',
  [],
  ['a'],
  ['a', 1],
  [null],
  {},
  { a: 'x' },
  { a: 'x', b: 1, c: null },
  { a: 'x', b: undefined, c: true },
  { a: 'x', b: 'y', c: true, d: 1 },
  { a: 2 },
  { 'example.org': 'always' },
  { 'example.org': 'sometimes' },
  { list: [] },
  { list: [{ id: 'x' }] },
  { list: [{ id: 1 }] },
  () => 'a',
];

describe.each(Object.keys(SCHEMAS))('%s', name => {
  const [full, own] = [KITS.valibot, KITS.lean].map(kit => ({ kit, schema: SCHEMAS[name]!(kit) }));
  test.each(VALUES.map(value => [value]))('takes %o as Valibot does', value => {
    const expected = full!.kit.safeParse(full!.schema, value);
    const found = own!.kit.safeParse(own!.schema, value);
    expect(found.success).toBe(expected.success);
    if (expected.success) expect(found.output).toEqual(expected.output);
  });
});

test('the parsed value is a new object without a prototype from the sender', () => {
  const sent = JSON.parse('{"__proto__": "always", "example.org": "never"}');
  const { output } = lean.safeParse(lean.record(lean.string(), lean.picklist(['always', 'never'])), sent);
  expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
  expect(output).not.toBe(sent);
});

test('the schemas of the page’s script accept answers and settings with either implementation', async () => {
  const answer = {
    request: 1,
    read: {
      revision: 3,
      blocks: [
        {
          key: 0,
          mentions: [{ start: 0, end: 4, card: 'pack:a', candidates: ['pack:a'], full: true, why: 0 }],
        },
      ],
      cards: [{ id: 'pack:a', kind: 'person', title: 'A', gist: 'B' }],
      article: null,
      reasons: [[]],
    },
    reason: null,
  };
  const spoilt = structuredClone(answer);
  spoilt.read.blocks[0]!.mentions[0]!.start = -1;
  const results: unknown[] = [];
  for (const kit of Object.values(KITS)) {
    vi.resetModules();
    vi.doMock('valibot', () => kit);
    const { PageReplySchema } = await import('#platform/protocols/mentions-protocol.ts');
    const { JumpSchema, CommandSchema } = await import('#platform/protocols/requests.ts');
    const parse = (schema: v.GenericSchema, value: unknown) => {
      const { success, output } = kit.safeParse(schema, value);
      return success ? output : 'refused';
    };
    results.push([
      parse(PageReplySchema, answer),
      parse(PageReplySchema, spoilt),
      parse(JumpSchema, { type: 'jump', frame: 'f', card: 'pack:a' }),
      parse(JumpSchema, { type: 'jump', frame: 'f', card: 'not an id' }),
      parse(JumpSchema, { type: 'read-on', frame: '' }),
      parse(CommandSchema, { type: 'command', command: 'open-card' }),
      parse(CommandSchema, { type: 'command', command: 'close-everything' }),
    ]);
  }
  vi.doUnmock('valibot');
  expect(results[1]).toEqual(results[0]);
  expect(results[0]).toEqual([
    answer,
    'refused',
    { type: 'jump', frame: 'f', card: 'pack:a' },
    'refused',
    { type: 'read-on', frame: '' },
    { type: 'command', command: 'open-card' },
    'refused',
  ]);
});

test('implements every function that the schemas of the page’s script use', () => {
  const files = ['protocols/requests', 'protocols/mentions-protocol', 'settings/settings'].map(
    name => `platform/${name}.ts`,
  );
  const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
  const used = [...files, 'core/cards/identifiers.ts', 'core/cards/partial-date.ts'].flatMap(path =>
    [...read(path).matchAll(/\bv\.([a-z]\w*)\(/g)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter(name => !(name! in lean))).toEqual([]);
});
