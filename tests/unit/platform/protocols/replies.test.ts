import { expect, test } from 'vitest';
import { parseReply } from '#platform/protocols/replies.ts';
import { card } from '../../core/resolving/make-card.ts';

const baku = { ...card('place', 'Baku', { gist: 'A city.' }), id: 'own:baku' };

test.each([
  ['map', { detail: '<svg onload=alert(1)>' }],
  ['decide', { ok: true }],
  ['decide', { ok: false, reason: 'x'.repeat(101) }],
  ['undecide', 'yes'],
  ['set-date', { ok: false }],
  ['read-on', 'true'],
  ['card-shown', 'yes'],
  ['card-shown', { since: 'yesterday', lines: [1] }],
  ['card-shown', { since: '2026-11-12', lines: ['1'] }],
  ['card-shown', { since: '2026-11-12', lines: Array<number>(3_000).fill(1) }],
  ['check-glossary', { ok: false, reason: 'cannot-open' }],
  ['cards', { 0: { card: baku, pack: null } }],
] as const)('%s: %j is no answer', (type, reply) => {
  expect(parseReply(type, reply)).toBeNull();
});

test.each([
  ['decide', { ok: true, key: 7 }],
  ['set-date', { ok: false, reason: 'private-window' }],
  ['read-on', true],
  ['card-shown', { since: '2026-11-12', lines: [1] }],
  ['check-glossary', { ok: false, reason: 'cannot-open', detail: 'closed' }],
] as const)('%s: %j comes as it was sent', (type, reply) => {
  expect(parseReply(type, reply)).toEqual(reply);
});

test('invalid cards are left out of a reply', () => {
  const pack = { title: 'Places', checkedUntil: '2026-11' };
  const sent = [
    { card: { ...baku, title: 7 }, pack },
    { card: baku, pack: 'Places' },
    null,
    { card: baku, pack },
  ];
  expect(parseReply('cards', sent)).toEqual([{ card: baku, pack }]);
});
