import { expect, test } from 'vitest';
import { parseWhy } from '#platform/protocols/parse-why.ts';

const sound = { for: 'own:a', reason: 'is-title', against: false };

test.each<[string, unknown, unknown[]]>([
  ['a reason', [sound], [sound]],
  ['one with what it rests on', [{ ...sound, detail: 'Fed' }], [{ ...sound, detail: 'Fed' }]],
  ['one that this version does not know', [{ ...sound, reason: 'tea-leaves' }, sound], [sound]],
  ['the name of something every object has', [{ ...sound, reason: 'constructor' }], []],
  ['one for no card', [{ ...sound, for: 7 }, sound], [sound]],
  ['one that does not say which way it speaks', [{ for: 'own:a', reason: 'is-title' }], []],
  ['what is far too long', [{ ...sound, detail: 'x'.repeat(10_000) }], []],
  ['no list', { 0: sound, length: 1 }, []],
  ['nothing', undefined, []],
])('%s', (_, sent, taken) => {
  expect(parseWhy(sent)).toEqual(taken);
});

test('too many reasons are cut', () => {
  expect(parseWhy(Array.from({ length: 100_000 }, () => sound)).length).toBeLessThan(1000);
});
