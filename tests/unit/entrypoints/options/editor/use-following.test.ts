import { expect, test } from 'vitest';
import { newCardForm } from '#components/editor/draft/new-entry.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { type EditorEvent, type EditorState, openEditor } from '#components/editor/editor-state.ts';
import type { Draft, GlossaryCard } from '#core/glossary/glossary-card.ts';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useFollowing } from '../../../../../entrypoints/options/editor/use-following.ts';
import { FULL_CARD } from '../../../components/editor/sample-card.ts';
import { hooked, passes } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

const { id } = FULL_CARD;
const start = toForm(FULL_CARD);
const card: GlossaryCard = { number: 1, id, edition: 3, origin: 'own', card: FULL_CARD };
const opened = openEditor(id, card, null, newCardForm('', 'en'));
const edited: EditorState = { ...opened, form: { ...start, gist: 'Mine' } };

const draftOf = (editedAt: number): Draft => ({
  id,
  base: 3,
  content: { form: { ...start, gist: 'Elsewhere' }, start },
  editedAt,
});

function following(state: EditorState, { get, draft }: Partial<Glossary>) {
  const events: EditorEvent[] = [];
  const flushed: string[] = [];
  const { within } = onPage({
    glossary: {
      get: get ?? (async () => success(card)),
      draft: draft ?? (async () => success(null)),
    },
  });
  const latest = { current: state };
  const dispatch = (event: EditorEvent) => void events.push(event);
  const drafts = {
    flush: async () => void flushed.push('kept'),
    isOwn: ({ editedAt }: Pick<Draft, 'editedAt'>) => editedAt === 7,
  };
  const hook = hooked(() => useFollowing(latest, dispatch, drafts, 0), within);
  return {
    events,
    flushed,
    change: (count: number) => hook.again(() => useFollowing(latest, dispatch, drafts, count)),
  };
}

test('nothing is read before something has changed: the editor was opened with the current state', async () => {
  const { events } = following(edited, {});
  await passes();
  expect(events).toEqual([]);
});

test('what another tab saves is noticed', async () => {
  const { events, change } = following(opened, { get: async () => success({ ...card, edition: 4 }) });
  change(1);
  await passes();
  expect(events[0]).toMatchObject({ type: 'seen', current: { edition: 4 } });
});

test('a draft of another tab is shown, and this tab’s own draft is not mistaken for one', async () => {
  let editedAt = 7;
  const { events, change } = following(edited, { draft: async () => success(draftOf(editedAt)) });
  change(1);
  await passes();
  expect(events.map(({ type }) => type)).toEqual(['seen']);
  editedAt = 8;
  change(2);
  await passes();
  expect(events.at(-1)).toMatchObject({ type: 'other-draft', draft: { form: { gist: 'Elsewhere' } } });
});

test('if another tab deleted the draft, the text typed here is stored again', async () => {
  const dropped = following(edited, {});
  dropped.change(1);
  await passes();
  expect(dropped.events.at(-1)).toEqual({ type: 'other-draft', draft: null });
  expect(dropped.flushed).toEqual(['kept']);
});

test('if nothing is typed here, no draft is stored', async () => {
  const { flushed, change } = following(opened, {});
  change(1);
  await passes();
  expect(flushed).toEqual([]);
});

test('a card that cannot be read is not treated as deleted', async () => {
  const { events, change } = following(edited, {
    get: async () => ({ ok: false, reason: 'storage-failed', detail: 'Broken' }),
  });
  change(1);
  await passes();
  expect(events).toEqual([]);
});

test('an answer that comes after the next change is dropped', async () => {
  const answers: (() => void)[] = [];
  const { events, change } = following(opened, {
    get: () =>
      new Promise(resolve => {
        const edition = 4 + answers.length;
        answers.push(() => resolve(success({ ...card, edition })));
      }),
  });
  change(1);
  change(2);
  answers[1]?.();
  await passes();
  answers[0]?.();
  await passes();
  expect(events.filter(({ type }) => type === 'seen')).toMatchObject([{ current: { edition: 5 } }]);
});
