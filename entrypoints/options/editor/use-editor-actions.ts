import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardEditorProps } from '#components/editor/CardEditor.tsx';
import { checkForm } from '#components/editor/draft/check-form.ts';
import { type EditorEvent, type EditorState, isDirty } from '#components/editor/editor-state.ts';
import { issueWords } from '#components/issue-words.ts';
import { useMessages } from '#components/messages.ts';
import { focusSoon } from '../focus-soon.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useNavigation } from '../use-route.ts';
import { saveOrRestore } from './save-or-restore.ts';
import type { DraftKeeping } from './use-draft-keeping.ts';

type Actions = Pick<
  CardEditorProps,
  | 'saving'
  | 'onSave'
  | 'onDiscard'
  | 'onRevert'
  | 'onDelete'
  | 'onKeepMine'
  | 'onTakeTheirs'
  | 'onTakeOtherDraft'
>;

/** The actions of the editor's buttons. They work on the latest state, not on the one that was rendered. */
export function useEditorActions(
  latest: RefObject<EditorState>,
  dispatch: (event: EditorEvent) => void,
  drafts: DraftKeeping,
): Actions {
  const messages = useMessages();
  const { t } = messages;
  const { glossary } = useServices();
  const { say, fail, works } = useReports();
  const { go, rename } = useNavigation();
  const [saving, setSaving] = useState(false);
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );

  const actions = useMemo(() => {
    const titleOf = ({ form }: EditorState) => form.title.trim() || t('optionsUntitled');

    const saveOver = async (base: number | null) => {
      const { id, form } = latest.current;
      if (latest.current.base !== null && base === latest.current.base && !isDirty(latest.current)) {
        say(t('optionsStateSaved'));
        return;
      }
      const { card } = checkForm(form, id, messages);
      if (!card) {
        dispatch({ type: 'refused' });
        focusSoon('issue-summary');
        return;
      }
      setSaving(true);
      const saved = await saveOrRestore(glossary, card, base);
      setSaving(false);
      if (saved.ok) {
        works();
        dispatch({ type: 'saved', kept: saved.value });
        if (here.current) (saved.value.id === id ? rename : go)({ page: 'card', id: saved.value.id });
        say(t('optionsSaved', card.title));
      } else if (saved.reason === 'changed-elsewhere') {
        dispatch({ type: 'conflict', current: saved.current });
        focusSoon('conflict');
      } else {
        const [issue] = saved.reason === 'invalid' ? saved.issues : [];
        fail(issue ? { ...saved, detail: issueWords(issue, messages) } : saved);
      }
    };

    /** Replaces the form's content, and offers to undo that even after the reader has moved on to another page. */
    const replaceForm = (event: EditorEvent, text: string) => {
      const { id, base, form, start } = latest.current;
      dispatch(event);
      say(text, async () => {
        if (here.current) return dispatch({ type: 'edit', form });
        const kept = await glossary.keepDraft({ id, base, content: { form, start }, editedAt: Date.now() });
        if (!kept.ok) return fail(kept);
        go(base === null ? { page: 'new', title: form.title, id } : { page: 'card', id });
      });
    };

    /** Deletes the card, or reverts its edit, and offers to undo that. */
    const removeOrRevert = async (what: 'remove' | 'revert') => {
      const { id } = latest.current;
      const title = titleOf(latest.current);
      await drafts.flush();
      const removed = await glossary[what](id);
      if (!removed.ok) return fail(removed);
      works();
      const current = await glossary.get(id);
      if (what === 'remove') go({ page: 'glossary' });
      else if (current.ok && current.value) dispatch({ type: 'reset', kept: current.value });
      say(t(what === 'remove' ? 'optionsDeleted' : 'optionsReverted', title), async () => {
        const restored = await glossary.restore(removed.value.key);
        if (!restored.ok) return fail(restored);
        say(t('optionsRestored', title));
        go({ page: 'card', id });
      });
    };

    return {
      onSave: () => void saveOver(latest.current.base),
      onDiscard: () => {
        replaceForm({ type: 'discard' }, t('optionsDiscarded'));
        if (latest.current.base === null) go({ page: 'glossary' });
      },
      onRevert: () => void removeOrRevert('revert'),
      onDelete: () => void removeOrRevert('remove'),
      onKeepMine: () => {
        const current = latest.current.theirs?.current ?? null;
        dispatch({ type: 'rebase', onto: current });
        void saveOver(current?.edition ?? null);
      },
      onTakeTheirs: () => replaceForm({ type: 'take-theirs' }, t('optionsConflictTaken')),
      onTakeOtherDraft: () => replaceForm({ type: 'take-other-draft' }, t('optionsOtherDraftTaken')),
    };
  }, [latest, dispatch, drafts, glossary, messages, t, say, fail, works, go, rename]);
  return { ...actions, saving };
}
