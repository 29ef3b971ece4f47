import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { fitEntry } from '#core/glossary/fit-entry.ts';

const PACK: Card = {
  id: 'pack:card',
  kind: 'term',
  title: 'Enclave',
  language: 'en',
  gist: 'Land inside other land',
  names: [],
  statements: [],
  sources: [],
};
const EDITED = { ...PACK, gist: 'mine' };
const EDIT = { type: 'edit', card: EDITED, base: PACK, editedAt: 5 } as const;

describe('fitEntry', () => {
  it('keeps a hidden card hidden, whatever the pack does', () => {
    const hidden = { type: 'hidden', id: PACK.id, editedAt: 5 } as const;
    expect(fitEntry(hidden, PACK)).toEqual({ entry: hidden, kept: [] });
    expect(fitEntry(hidden, null)).toEqual({ entry: hidden, kept: [] });
  });

  it('turns an edit into the reader’s own card when the pack drops the card', () => {
    expect(fitEntry(EDIT, null).entry).toEqual({ type: 'card', card: EDITED, editedAt: 5 });
  });

  it('applies an edit to the pack’s new card', () => {
    const next = { ...PACK, title: 'Exclave' };
    expect(fitEntry(EDIT, next)).toEqual({
      entry: { type: 'edit', card: { ...EDITED, title: 'Exclave' }, base: next, editedAt: 5 },
      kept: [],
    });
  });

  it('drops an edit once the pack says the same', () => {
    expect(fitEntry(EDIT, EDITED)).toEqual({ entry: null, kept: [] });
  });

  it('applies a card left by a removed pack to that pack when it comes back', () => {
    const left = { type: 'card', card: EDITED, editedAt: 5 } as const;
    expect(fitEntry(left, { ...PACK, title: 'Exclave' }).entry).toMatchObject({ type: 'edit', card: EDITED });
  });
});
