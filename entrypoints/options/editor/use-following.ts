import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { parseDraft } from '#components/editor/draft/parse-draft.ts';
import { type EditorEvent, type EditorState, isDirty } from '#components/editor/editor-state.ts';
import { useServices } from '../services.ts';
import type { DraftKeeping } from './use-draft-keeping.ts';

/** Keeps the editor up to date with what other tabs do to its card. */
export function useFollowing(
  latest: RefObject<EditorState>,
  dispatch: (event: EditorEvent) => void,
  drafts: DraftKeeping,
  changes: number,
): void {
  const { glossary } = useServices();
  useEffect(() => {
    if (changes === 0) return;
    let current = true;
    const { id } = latest.current;
    Promise.all([glossary.get(id), glossary.draft(id)]).then(([card, draft]) => {
      // A failed read is repeated at the next change; saving compares editions in any case.
      if (!current || !card.ok || !draft.ok) return;
      dispatch({ type: 'seen', current: card.value });
      if (draft.value === null) {
        dispatch({ type: 'other-draft', draft: null });
        // Another tab deleted this card's draft, which did not contain the changes in this tab: store them again.
        if (isDirty(latest.current)) void drafts.flush();
      } else if (!drafts.isOwn(draft.value)) {
        dispatch({ type: 'other-draft', draft: parseDraft(draft.value) });
      }
    });
    return () => {
      current = false;
    };
  }, [changes, latest, dispatch, drafts, glossary]);
}
