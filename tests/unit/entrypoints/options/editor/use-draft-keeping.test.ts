import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCardForm } from '#components/editor/draft/new-entry.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { type EditorState, openEditor } from '#components/editor/editor-state.ts';
import type { Draft } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { type Result, success } from '#core/result.ts';
import { useDraftKeeping } from '../../../../../entrypoints/options/editor/use-draft-keeping.ts';
import { FULL_CARD } from '../../../components/editor/sample-card.ts';
import { happen, hooked, passes, takeAway } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

beforeEach(() => vi.useFakeTimers({ now: 1_000 }));
afterEach(() => vi.useRealTimers());

const start = toForm(FULL_CARD);
const opened = openEditor(
  FULL_CARD.id,
  { edition: 3, origin: 'own', card: FULL_CARD },
  null,
  newCardForm('', 'en'),
);
const typed = (gist: string): EditorState => ({ ...opened, form: { ...start, gist } });

const FULL: StorageFailure = { ok: false, reason: 'storage-full', detail: 'Quota' };

function keeping(first: EditorState, answer: Result<null, StorageFailure> = success(null)) {
  const kept: Draft[] = [];
  const discarded: string[] = [];
  const { told, within } = onPage({
    glossary: {
      keepDraft: async draft => {
        kept.push(draft);
        return answer;
      },
      discardDraft: async id => {
        discarded.push(id);
        return answer;
      },
    },
  });
  const hook = hooked(() => useDraftKeeping(first), within);
  return {
    kept,
    gists: () => kept.map(({ content }) => (content as { form: typeof start }).form.gist),
    discarded,
    told,
    drafts: () => hook.now,
    show: (state: EditorState) => hook.again(() => useDraftKeeping(state)),
  };
}

test('typed text is stored once, when the reader pauses', async () => {
  const { kept, gists, show } = keeping(opened);
  show(typed('M'));
  await passes(200);
  show(typed('Mine'));
  await passes(299);
  expect(gists()).toEqual([]);
  await passes(1);
  expect(gists()).toEqual(['Mine']);
  expect(kept[0]).toMatchObject({ id: FULL_CARD.id, base: 3, editedAt: 1_500 });
  await passes(10_000);
  expect(kept).toHaveLength(1);
});

test('an unchanged card neither stores nor deletes a draft', async () => {
  const { kept, discarded } = keeping(opened);
  await passes(10_000);
  takeAway();
  expect([kept, discarded]).toEqual([[], []]);
});

test('a draft is deleted once, when nothing is unsaved', async () => {
  const { discarded, show } = keeping(opened);
  show(typed('Mine'));
  await passes(300);
  show(opened);
  await passes();
  expect(discarded).toEqual([FULL_CARD.id]);
  show({ ...opened, start: { ...start } });
  await passes();
  expect(discarded).toHaveLength(1);
});

test('a restored draft is deleted as well', async () => {
  const { discarded, show } = keeping({ ...typed('Mine'), restoredFrom: 7 });
  show(opened);
  await passes();
  expect(discarded).toEqual([FULL_CARD.id]);
});

test.each([
  ['the tab is hidden', () => happen(document, 'visibilitychange')],
  ['the page goes', () => happen(window, 'pagehide')],
  ['another card is opened', () => takeAway()],
])('what was typed just before %s is kept at once', async (_, leave) => {
  const { gists, show } = keeping(opened);
  show(typed('Mine'));
  leave();
  expect(gists()).toEqual(['Mine']);
  await passes(10_000);
  expect(gists()).toHaveLength(1);
});

test('a stored draft is not stored again when the tab is hidden', async () => {
  const { gists, show } = keeping(opened);
  show(typed('Mine'));
  await passes(300);
  happen(document, 'visibilitychange');
  expect(gists()).toHaveLength(1);
});

test('the browser asks before closing the tab only if typed text could not be stored', async () => {
  const works = keeping(opened);
  works.show(typed('Mine'));
  await passes(300);
  expect(happen(window, 'beforeunload')).toBe(false);
  takeAway();

  const { told, show } = keeping(opened, FULL);
  expect(happen(window, 'beforeunload')).toBe(false);
  show(typed('Mine'));
  await passes(300);
  expect(told.failed).toEqual([FULL]);
  expect(happen(window, 'beforeunload')).toBe(true);
  show(opened);
  expect(happen(window, 'beforeunload')).toBe(false);
});

test('an editor recognises exactly its own drafts, including the one that it was opened with', async () => {
  const { drafts, show } = keeping({ ...typed('Mine'), restoredFrom: 7 });
  await passes(300);
  show(typed('Mine, too'));
  await passes(300);
  expect([7, 1_300, 1_600, 1_601].map(editedAt => drafts().isOwn({ editedAt }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
