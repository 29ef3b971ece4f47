import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useMessages } from '../messages.ts';
import { momentWriter } from '../moment-writer.ts';
import { ConflictView } from './ConflictView.tsx';
import { toForm } from './draft/to-form.ts';
import { type EditorEvent, type EditorState, isDirty } from './editor-state.ts';

type EditorNoticesProps = {
  readonly state: EditorState;
  readonly dispatch: (event: EditorEvent) => void;
  readonly onDiscard: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onTakeOtherDraft: () => void;
};

/**
 * What the reader has to know about this card before going on: unsaved changes that were restored, or a change made
 * elsewhere.
 */
export function EditorNotices(props: EditorNoticesProps) {
  const { state, dispatch, onDiscard, onKeepMine, onTakeTheirs, onTakeOtherDraft } = props;
  const { language, t } = useMessages();
  const { theirs, restoredFrom } = state;
  const when = momentWriter(language);
  return (
    <>
      {restoredFrom !== null && isDirty(state) && (
        <Notice
          title={t('optionsDraftRestored', when(restoredFrom))}
          actions={<Button onClick={onDiscard}>{t('optionsDraftDiscard')}</Button>}
        >
          {t('optionsDraftExplanation')}
        </Notice>
      )}
      {state.otherDraft && (
        <Notice
          tone="warning"
          title={t('optionsOtherDraft')}
          actions={<Button onClick={onTakeOtherDraft}>{t('optionsOtherDraftShow')}</Button>}
        >
          {t('optionsOtherDraftExplanation', when(state.otherDraft.editedAt))}
        </Notice>
      )}
      {theirs && !theirs.current && (
        <Notice
          tone="warning"
          title={t('optionsDeletedElsewhere')}
          actions={<Button onClick={onKeepMine}>{t('optionsDeletedElsewhereKeep')}</Button>}
        >
          {t('optionsDeletedElsewhereExplanation')}
        </Notice>
      )}
      {theirs?.current && !state.comparing && (
        <Notice
          tone="warning"
          title={t('optionsConflictTitle')}
          actions={
            <Button onClick={() => dispatch({ type: 'compare', on: true })}>
              {t('optionsConflictCompare')}
            </Button>
          }
        >
          {t('optionsConflictShort')}
        </Notice>
      )}
      {theirs?.current && state.comparing && (
        <ConflictView
          id={state.id}
          start={state.start}
          mine={state.form}
          theirs={toForm(theirs.current.card)}
          onKeepMine={onKeepMine}
          onTakeTheirs={onTakeTheirs}
          onTakePart={part => dispatch({ type: 'take-part', part })}
          onGoOn={() => dispatch({ type: 'compare', on: false })}
        />
      )}
    </>
  );
}
