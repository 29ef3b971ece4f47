import { useMemo, useRef } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { type FormContext, FormContextProvider } from '../fields/form-context.ts';
import { useMessages } from '../messages.ts';
import { checkForm, namedIssues } from './draft/check-form.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorNotices } from './EditorNotices.tsx';
import { type EditorEvent, type EditorState, isDirty } from './editor-state.ts';
import { CardForm } from './form/CardForm.tsx';
import { IssueSummary } from './form/IssueSummary.tsx';
import { Preview } from './Preview.tsx';
import './editor.css';

export type CardEditorProps = {
  readonly state: EditorState;
  readonly dispatch: (event: EditorEvent) => void;
  readonly saving: boolean;
  readonly searchCards: FormContext['searchCards'];
  readonly titleFor: FormContext['titleFor'];
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onRevert: () => void;
  readonly onDelete: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onTakeOtherDraft: () => void;
  readonly onOpenCard: (id: CardId) => void;
};

/** The editor of one card. Everything comes from props, so that tests and previews can show it in any state. */
export function CardEditor(props: CardEditorProps) {
  const { state, dispatch, searchCards, titleFor } = props;
  const messages = useMessages();
  const { form, id, complaining } = state;
  const { issues } = useMemo(() => checkForm(form, id, messages), [form, id, messages]);
  const named = useSame(namedIssues(issues, state.touched, state.complaining));
  const context = useMemo<FormContext>(
    () => ({
      issue: field => named.find(issue => issue.field === field)?.message,
      issueWithin: (entry, except = []) =>
        named.some(
          ({ field }) => field.startsWith(`${entry}-`) && !except.some(part => field === `${entry}-${part}`),
        ),
      touch: field => dispatch({ type: 'touch', field }),
      searchCards,
      titleFor,
    }),
    [named, dispatch, searchCards, titleFor],
  );
  return (
    <FormContextProvider.Provider value={context}>
      <EditorBar
        saved={state.base !== null}
        dirty={isDirty(state)}
        revertible={state.origin === 'edited'}
        saving={props.saving}
        onSave={props.onSave}
        onDiscard={props.onDiscard}
        onRevert={props.onRevert}
        onDelete={props.onDelete}
      />
      <EditorNotices
        state={state}
        dispatch={dispatch}
        onDiscard={props.onDiscard}
        onKeepMine={props.onKeepMine}
        onTakeTheirs={props.onTakeTheirs}
        onTakeOtherDraft={props.onTakeOtherDraft}
      />
      {complaining && issues.length > 0 && <IssueSummary issues={issues} />}
      <div class="editor-columns">
        <CardForm form={form} onChange={next => dispatch({ type: 'edit', form: next })} />
        <Preview form={form} id={id} onOpenCard={props.onOpenCard} />
      </div>
    </FormContextProvider.Provider>
  );
}

/**
 * The value, as the same object while it is deeply equal, so that components depending on it do not render needlessly.
 */
function useSame<Value>(value: Value): Value {
  const latest = useRef(value);
  if (!deepEqual(latest.current, value)) latest.current = value;
  return latest.current;
}
