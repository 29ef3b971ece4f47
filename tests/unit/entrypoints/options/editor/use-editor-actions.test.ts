import { beforeEach, expect, test, vi } from 'vitest';
import { newCardForm } from '#components/editor/draft/new-entry.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import {
  type EditorEvent,
  type EditorState,
  openEditor,
  reduceEditor,
} from '#components/editor/editor-state.ts';
import type { Card } from '#core/cards/card.ts';
import type { Draft, Edition, GlossaryCard } from '#core/glossary/glossary-card.ts';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useEditorActions } from '../../../../../entrypoints/options/editor/use-editor-actions.ts';
import { FULL_CARD } from '../../../components/editor/sample-card.ts';
import { done, hooked, passes, takeAway } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

const focused = vi.hoisted(() => [] as string[]);
vi.mock('../../../../../entrypoints/options/focus-soon.ts', () => ({
  focusSoon: (id: string) => void focused.push(id),
}));

beforeEach(() => {
  focused.length = 0;
});

const { id } = FULL_CARD;
const start = toForm(FULL_CARD);
const kept = (edition: number, change: Partial<Card> = {}): GlossaryCard => ({
  number: 1,
  id,
  edition,
  origin: 'own',
  card: { ...FULL_CARD, ...change },
});
const opened = openEditor(id, kept(3), null, newCardForm('', 'en'));
const edited: EditorState = { ...opened, form: { ...start, gist: 'Mine' } };
const blank: EditorState = { ...openEditor(id, null, null, start), form: { ...start, gist: 'Mine' } };

/** A running editor: its current state, and the calls to the glossary. */
function working(first: EditorState, given: Partial<Glossary> = {}) {
  const latest = { current: first };
  const saved: { card: Card; base: Edition | null }[] = [];
  const drafts: Draft[] = [];
  const order: string[] = [];
  const { told, within } = onPage({
    glossary: {
      save: async (card, base) => {
        saved.push({ card, base });
        return success(kept((base ?? 0) + 1, card));
      },
      keepDraft: async draft => {
        drafts.push(draft);
        return success(null);
      },
      remove: async removed => {
        order.push(`remove ${removed}`);
        return success({ key: 8, id, title: '', removedAt: 1 });
      },
      revert: async reverted => {
        order.push(`revert ${reverted}`);
        return success({ key: 9, id, title: '', removedAt: 1 });
      },
      restore: async key => {
        order.push(`restore ${key}`);
        return success(kept(1));
      },
      get: async () => success(kept(5, { gist: 'As the pack has it' })),
      ...given,
    },
  });
  const dispatch = (event: EditorEvent) => {
    latest.current = reduceEditor(latest.current, event);
  };
  const keeping = { flush: async () => void order.push('flush'), isOwn: () => true };
  const hook = hooked(() => useEditorActions(latest, dispatch, keeping), within);
  const press = (name: Exclude<keyof typeof hook.now, 'saving'>) => done(() => hook.now[name]());
  return { latest, saved, drafts, order, told, hook, press, gist: () => latest.current.form.gist };
}

test('an edit is saved over the edition that it is based on, and the reader is informed', async () => {
  const { latest, saved, told, press } = working(edited);
  await press('onSave');
  expect(saved).toEqual([{ card: { ...FULL_CARD, gist: 'Mine' }, base: 3 }]);
  expect(latest.current.base).toBe(4);
  expect(told).toMatchObject({ failed: [], works: 1, led: [{ how: 'rename', route: { page: 'card', id } }] });
  expect(told.said[0]?.text).toContain('Stepanakert');
});

test('without changes nothing is written', async () => {
  const { saved, told, press } = working(opened);
  await press('onSave');
  expect(saved).toEqual([]);
  expect(told.said).toHaveLength(1);
});

test('a new card is written even before anything was typed into it', async () => {
  const { saved, press } = working({ ...blank, form: blank.start });
  await press('onSave');
  expect(saved).toMatchObject([{ base: null }]);
});

test('an incomplete card is not saved, and the reader is led to what is missing', async () => {
  const { latest, saved, press } = working({ ...edited, form: { ...start, title: ' ' } });
  await press('onSave');
  expect(saved).toEqual([]);
  expect(latest.current.complaining).toBe(true);
  expect(focused).toEqual(['issue-summary']);
});

test('while it is saved, the editor says so', async () => {
  let answer = () => {};
  const { hook, press } = working(edited, {
    save: () => new Promise(resolve => (answer = () => resolve(success(kept(4))))),
  });
  await press('onSave');
  expect(hook.now.saving).toBe(true);
  await done(answer);
  expect(hook.now.saving).toBe(false);
});

test('a reader who has gone to another card during saving is not led back', async () => {
  let answer = () => {};
  const { told, press } = working(edited, {
    save: () => new Promise(resolve => (answer = () => resolve(success(kept(4))))),
  });
  await press('onSave');
  takeAway();
  answer();
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(told.led).toEqual([]);
  expect(told.said).toHaveLength(1);
});

test('a card that got another id by saving is opened under that id', async () => {
  const { told, press } = working(edited, { save: async card => success({ ...kept(1, card), id: 'own:x' }) });
  await press('onSave');
  expect(told.led).toEqual([{ how: 'go', route: { page: 'card', id: 'own:x' } }]);
});

test('a card that was saved elsewhere is shown beside the typed text, and not overwritten', async () => {
  const theirs = kept(7, { gist: 'Theirs' });
  const { latest, told, press, gist } = working(edited, {
    save: async () => ({ ok: false, reason: 'changed-elsewhere', current: theirs }),
  });
  await press('onSave');
  expect(latest.current).toMatchObject({ comparing: true, base: 3, theirs: { current: theirs } });
  expect(gist()).toBe('Mine');
  expect(focused).toEqual(['conflict']);
  expect(told.failed).toEqual([]);
});

test('“keep mine” saves over the edition that the reader has seen', async () => {
  const seen = { ...edited, theirs: { current: kept(7, { gist: 'Theirs' }) }, comparing: true };
  const { saved, latest, press } = working(seen);
  await press('onKeepMine');
  expect(saved).toMatchObject([{ base: 7, card: { gist: 'Mine' } }]);
  expect(latest.current.theirs).toBeNull();
});

test('“keep mine” of an incomplete card ends the comparison, and remembers the edition that was seen', async () => {
  const seen = { ...edited, form: { ...start, title: '' }, theirs: { current: kept(7) }, comparing: true };
  const { saved, latest, press } = working(seen);
  await press('onKeepMine');
  expect(saved).toEqual([]);
  expect(latest.current).toMatchObject({ base: 7, theirs: null, comparing: false });
});

test('“keep mine” over a deletion creates the card again', async () => {
  const { saved, press } = working({ ...edited, theirs: { current: null }, comparing: true });
  await press('onKeepMine');
  expect(saved).toMatchObject([{ base: null, card: { gist: 'Mine' } }]);
});

test('a full disk is named as the reason, and the typed text stays', async () => {
  const full = { ok: false, reason: 'storage-full', detail: 'Quota' } as const;
  const { latest, told, press } = working(edited, { save: async () => full });
  await press('onSave');
  expect(told).toMatchObject({ failed: [full], works: 0, said: [], led: [] });
  expect(latest.current).toEqual(edited);
});

test('a refusal by the glossary is explained in a sentence', async () => {
  const { told, press } = working(edited, {
    save: async () => ({
      ok: false,
      reason: 'invalid',
      issues: [{ path: ['title'], code: 'field-missing', values: [] }] as never,
    }),
  });
  await press('onSave');
  expect(told.failed).toMatchObject([{ reason: 'invalid', detail: 'This field is missing.' }]);
});

test('“Undo” restores discarded changes', async () => {
  const { gist, told, press } = working(edited);
  await press('onDiscard');
  expect(gist()).toBe(FULL_CARD.gist);
  expect(told.led).toEqual([]);
  await done(() => told.said[0]?.undo?.());
  expect(gist()).toBe('Mine');
});

test('a discarded new card is closed, and “Undo” leads back to it with its text', async () => {
  const { told, drafts, press } = working(blank);
  await press('onDiscard');
  expect(told.led).toEqual([{ how: 'go', route: { page: 'glossary' } }]);
  takeAway();
  told.said[0]?.undo?.();
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(drafts).toMatchObject([{ id, base: null, content: { form: { gist: 'Mine' } } }]);
  expect(told.led[1]).toEqual({ how: 'go', route: { page: 'new', title: FULL_CARD.title, id } });
});

test('their version is taken over, and “Undo” restores mine', async () => {
  const { gist, told, press } = working({ ...edited, theirs: { current: kept(7, { gist: 'Theirs' }) } });
  await press('onTakeTheirs');
  expect(gist()).toBe('Theirs');
  await done(() => told.said[0]?.undo?.());
  expect(gist()).toBe('Mine');
});

test('another tab’s draft is taken over', async () => {
  const otherDraft = { base: 3, editedAt: 9, start, form: { ...start, gist: 'Elsewhere' } };
  const { gist, press } = working({ ...edited, otherDraft });
  await press('onTakeOtherDraft');
  expect(gist()).toBe('Elsewhere');
});

test('typed text is stored before a card is deleted, so that “Undo” restores both', async () => {
  const { order, told, press } = working(edited);
  await press('onDelete');
  expect(order).toEqual(['flush', `remove ${id}`]);
  expect(told.led).toEqual([{ how: 'go', route: { page: 'glossary' } }]);
  await done(() => told.said[0]?.undo?.());
  expect(order.at(-1)).toBe('restore 8');
  expect(told.led[1]).toEqual({ how: 'go', route: { page: 'card', id } });
});

test('after an edit is removed, the pack’s card is shown in the same place', async () => {
  const { order, gist, told, press } = working(edited);
  await press('onRevert');
  expect(order).toEqual(['flush', `revert ${id}`]);
  expect(gist()).toBe('As the pack has it');
  expect(told.led).toEqual([]);
  await done(() => told.said[0]?.undo?.());
  expect(order.at(-1)).toBe('restore 9');
});

test('a card that cannot be deleted stays open', async () => {
  const broken = { ok: false, reason: 'storage-failed', detail: 'Broken' } as const;
  const { told, press } = working(edited, { remove: async () => broken });
  await press('onDelete');
  await passes();
  expect(told).toMatchObject({ failed: [broken], said: [], led: [] });
});
