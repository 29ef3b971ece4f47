import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Edition, GlossaryCard, Removal } from '#core/glossary/glossary-card.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { saveOrRestore } from '../../../../../entrypoints/options/editor/save-or-restore.ts';
import { SMALL_CARD } from '../../../components/editor/sample-card.ts';

const PACKS: Card = { ...SMALL_CARD, id: 'pack:enclave', gist: 'As the reader has it' };
const kept = (card: Card, edition: Edition): GlossaryCard => ({
  number: 1,
  id: card.id,
  edition,
  origin: 'edited',
  card,
});
const removal = (key: number, id: string): Removal => ({ key, id, title: 'enclave', removedAt: 1 });

type Restored = Awaited<ReturnType<Glossary['restore']>>;

/** A glossary with these deletions, and what it was asked to do. */
function glossaryWith(removals: Result<Removal[], never> | Restored, restored?: Restored) {
  const saved: { card: Card; base: Edition | null }[] = [];
  const asked: number[] = [];
  const glossary = {
    removals: async () => removals,
    restore: async (key: number) => {
      asked.push(key);
      return restored;
    },
    save: async (card: Card, base: Edition | null) => {
      saved.push({ card, base });
      return success(kept(card, (base ?? 0) + 1));
    },
  } as unknown as Glossary;
  return { glossary, saved, asked };
}

const UNREAD: Restored = { ok: false, reason: 'storage-failed', detail: 'Broken' };

test.each<[string, Card, Edition | null]>([
  ['an edit', PACKS, 4],
  ['a new card', SMALL_CARD, null],
])('%s is saved as it is, and nothing is restored for it', async (_, card, base) => {
  const { glossary, saved, asked } = glossaryWith(UNREAD);
  expect(await saveOrRestore(glossary, card, base)).toMatchObject({ ok: true });
  expect(saved).toEqual([{ card, base }]);
  expect(asked).toEqual([]);
});

test('a pack’s card that was deleted meanwhile comes back first, and gets what the reader wrote', async () => {
  const { glossary, saved, asked } = glossaryWith(
    success([removal(1, 'pack:other'), removal(2, PACKS.id)]),
    success(kept({ ...PACKS, gist: 'As the pack has it' }, 9)),
  );
  await saveOrRestore(glossary, PACKS, null);
  expect(asked).toEqual([2]);
  expect(saved).toEqual([{ card: PACKS, base: 9 }]);
});

test.each<[string, Removal[], Restored | undefined]>([
  ['its pack is gone', [], undefined],
  ['it was brought back meanwhile', [removal(2, PACKS.id)], { ok: false, reason: 'not-found' }],
])('the words become a card of the reader’s own where %s', async (_, removals, restored) => {
  const { glossary, saved } = glossaryWith(success(removals), restored);
  const result = await saveOrRestore(glossary, PACKS, null);
  expect(saved).toEqual([{ card: { ...PACKS, id: expect.stringMatching(/^own:./) }, base: null }]);
  expect(result).toMatchObject({ ok: true, value: { id: saved[0]?.card.id } });
});

test.each<[string, Result<Removal[], never> | Restored, Restored | undefined]>([
  ['the deletions cannot be read', UNREAD, undefined],
  ['the card cannot be brought back', success([removal(2, PACKS.id)]), UNREAD],
])('nothing is saved where %s', async (_, removals, restored) => {
  const { glossary, saved } = glossaryWith(removals, restored);
  expect(await saveOrRestore(glossary, PACKS, null)).toEqual(UNREAD);
  expect(saved).toEqual([]);
});
