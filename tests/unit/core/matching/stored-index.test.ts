import { expect, test } from 'vitest';
import { compile } from '#core/matching/compiled/compile.ts';
import { load } from '#core/matching/compiled/load.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import { toNames } from './marked.ts';

const NAMES = toNames([
  'Nikol Pashinyan',
  'Pashinyan',
  'US',
  'U.S.',
  '#MeToo',
  { text: 'Ås', language: 'sv' },
]);

test('a stored index finds the same as the compiled one', () => {
  const compiled = compile(NAMES);
  const loaded = load(structuredClone(compiled.buffer));
  const text = 'Nikol Pashinyan, Pashinyan, US, U.S., #MeToo, Ås';
  expect(loaded.ok && createMatcher(loaded.value).scan(text, 'sv')).toEqual(
    createMatcher(compiled).scan(text, 'sv'),
  );
  expect(loaded.ok && loaded.value.names).toBe(6);
});

test('an index is one buffer that contains no part of the names’ text', () => {
  const { buffer } = compile(NAMES);
  const bytes = Buffer.from(buffer);
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(bytes.includes('Pashinyan', 0, encoding)).toBe(false);
});

test('an index with any bit flipped is rejected', () => {
  const { buffer } = compile(NAMES);
  const bytes = new Uint8Array(buffer);
  const accepted: number[] = [];
  for (let bit = 0; bit < 8 * bytes.length; bit++) {
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    if (load(buffer).ok) accepted.push(bit);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
  }
  expect(accepted).toEqual([]);
  expect(load(buffer).ok).toBe(true);
});

test.each([
  ['nothing', new ArrayBuffer(0), 'not-an-index'],
  ['less than a header', new ArrayBuffer(12), 'not-an-index'],
  ['zeros', new ArrayBuffer(4096), 'not-an-index'],
  ['an odd length', new ArrayBuffer(4099), 'not-an-index'],
  ['an index cut short', compile(NAMES).buffer.slice(0, -4), 'damaged'],
  [
    'an index with a tail',
    Buffer.concat([new Uint8Array(compile(NAMES).buffer), Buffer.alloc(4)]),
    'damaged',
  ],
  ['another format', withWord(1, 999), 'other-version'],
  ['other character tables', withWord(2, 999), 'other-version'],
  ['another checksum', withWord(3, 999), 'damaged'],
  ['a count that leads out of it', withWord(8, 0x7fff_ffff), 'damaged'],
])('%s is refused', (_, buffer, reason) => {
  const bytes = buffer instanceof ArrayBuffer ? buffer : new Uint8Array(buffer).buffer;
  expect(load(bytes)).toEqual({ ok: false, reason });
});

function withWord(place: number, value: number): ArrayBuffer {
  const { buffer } = compile(NAMES);
  new Uint32Array(buffer)[place] = value;
  return buffer;
}

test('the same names give the same bytes in any order, given twice or once', () => {
  const shuffled = [...NAMES, ...NAMES].sort((a, b) => a.text.length - b.text.length || b.card - a.card);
  expect(compile(shuffled).buffer).toEqual(compile(NAMES).buffer);
});

test('an index of no names is stored and loaded too', () => {
  const loaded = load(compile([]).buffer);
  expect(loaded.ok && createMatcher(loaded.value).scan('Nikol Pashinyan', '')).toEqual([]);
});

test('the bytes are the same on every machine', () => {
  // This changes with the format, the hashing, the tables and the case rules. Then FORMAT must change too.
  expect(new Uint32Array(compile(NAMES).buffer)[3]).toMatchInlineSnapshot(`4015930110`);
});
