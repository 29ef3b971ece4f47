import { expect, test } from 'vitest';
import type { PackId } from '#core/cards/identifiers.ts';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { PackNotes } from '../../../../entrypoints/background/cards/pack-notes.ts';

type Source = Pick<Glossary, 'revision' | 'packs'>;
type Packs = Extract<Awaited<ReturnType<Source['packs']>>, { ok: true }>['value'];

const packsUntil = (checkedUntil: string) =>
  [{ id: 'caucasus' as PackId, title: 'Caucasus', checkedUntil }] as unknown as Packs;

/** A glossary that counts how often its packs are read. */
function source() {
  const state = { revision: 1, packs: packsUntil('2025'), reads: 0, broken: false };
  const glossary: Source = {
    revision: async () => success(state.revision),
    packs: async () => {
      state.reads++;
      return state.broken ? { ok: false, reason: 'cannot-open', detail: '' } : success(state.packs);
    },
  };
  return { state, notes: new PackNotes(glossary) };
}

const untilOf = async (notes: PackNotes) => {
  const all = await notes.all();
  return all.ok ? all.value.get('caucasus' as PackId)?.checkedUntil : all.reason;
};

test('reads the packs once for each revision', async () => {
  const { state, notes } = source();
  expect([await untilOf(notes), await untilOf(notes), state.reads]).toEqual(['2025', '2025', 1]);
  state.packs = packsUntil('2026');
  state.revision++;
  expect([await untilOf(notes), await untilOf(notes), state.reads]).toEqual(['2026', '2026', 2]);
});

test('does not cache a failed read', async () => {
  const { state, notes } = source();
  state.broken = true;
  expect(await untilOf(notes)).toBe('cannot-open');
  state.broken = false;
  expect(await untilOf(notes)).toBe('2025');
});
