import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { DraftContent } from '#components/editor/draft/parse-draft.ts';
import { type EditorState, isDirty } from '#components/editor/editor-state.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';

/** Time from the last keystroke until the draft is stored, in ms. */
const STORE_PAUSE_MS = 300;

export type DraftKeeping = {
  /** Stores at once what is not stored yet. */
  readonly flush: () => Promise<void>;
  /** True for a draft that this editor stored or was opened with; false for another tab's. */
  readonly isOwn: (draft: { readonly editedAt: number }) => boolean;
};

/** Stores unsaved changes as a draft, so that they survive the tab; deletes the draft once nothing is unsaved. */
export function useDraftKeeping(state: EditorState): DraftKeeping {
  const { glossary } = useServices();
  const { fail } = useReports();
  const dirty = isDirty(state);
  const latest = useRef({ state, dirty });
  latest.current = { state, dirty };
  const isKept = useRef(state.restoredFrom !== null);
  // All drafts of this editor, not only the last: an earlier one may be read while the next is being written.
  const own = useRef(new Set(state.restoredFrom === null ? [] : [state.restoredFrom]));
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unkept = useRef(false);

  const write = useCallback(async () => {
    clearTimeout(pending.current);
    pending.current = undefined;
    const { state: now, dirty: unsaved } = latest.current;
    if (!unsaved) return;
    const content: DraftContent = { form: now.form, start: now.start };
    const editedAt = Date.now();
    isKept.current = true;
    own.current.add(editedAt);
    const kept = await glossary.keepDraft({ id: now.id, base: now.base, content, editedAt });
    unkept.current = !kept.ok;
    if (!kept.ok) fail(kept);
  }, [glossary, fail]);

  const { form, base, start, id } = state;
  // Form, base and start are listed so that each keystroke, and each change of the saved card, restarts the pause.
  useEffect(() => {
    if (dirty) {
      pending.current = setTimeout(write, STORE_PAUSE_MS);
      return () => clearTimeout(pending.current);
    }
    if (!isKept.current) return undefined;
    isKept.current = false;
    unkept.current = false;
    glossary.discardDraft(id).then(done => {
      if (!done.ok) fail(done);
    });
    return undefined;
  }, [form, base, start, dirty, id, write, glossary, fail]);

  useEffect(() => {
    const leaving = () => {
      if (pending.current !== undefined) void write();
    };
    // If the draft could not be stored, the browser asks before it closes the tab.
    const closing = (event: BeforeUnloadEvent) => {
      if (unkept.current && latest.current.dirty) event.preventDefault();
    };
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('beforeunload', closing);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('beforeunload', closing);
      // Stores what was typed just before the reader moved on to another card.
      leaving();
    };
  }, [write]);

  return useMemo(() => ({ flush: write, isOwn: ({ editedAt }) => own.current.has(editedAt) }), [write]);
}
