import type { CardId } from '#core/cards/identifiers.ts';
import type { Draft, GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { Origin } from '#core/glossary/merge-layers.ts';
import type { FieldName } from '../fields/field-name.ts';
import { type CardPart, sameCard, withPart } from './differences.ts';
import type { CardForm } from './draft/form-schema.ts';
import { toForm } from './draft/to-form.ts';

/** A card as the glossary stores it. Its edition shows whether somebody saved it since it was read. */
export type KeptCard = Pick<GlossaryCard, 'edition' | 'origin' | 'card'>;

export type EditorState = {
  readonly id: CardId;
  /** The edition that the form started from; null for a card that has never been saved. */
  readonly base: number | null;
  readonly origin: Origin;
  /** The fields as they were when the form started. */
  readonly start: CardForm;
  readonly form: CardForm;
  /** When the restored changes were typed, in ms since the epoch; null where nothing was restored. */
  readonly restoredFrom: number | null;
  /** What the glossary contains now, where that differs both from what the form started from and from the form. */
  readonly theirs: { readonly current: KeptCard | null } | null;
  /** The unsaved changes to this card that another tab stored. */
  readonly otherDraft: KeptDraft | null;
  /** True while both versions are shown side by side. */
  readonly comparing: boolean;
  /** Fields that the reader has left at least once: their faults may be shown. */
  readonly touched: ReadonlySet<FieldName>;
  /** True once a save was refused: all faults may be shown. */
  readonly complaining: boolean;
};

export type EditorEvent =
  | { readonly type: 'edit'; readonly form: CardForm }
  | { readonly type: 'touch'; readonly field: FieldName }
  | { readonly type: 'refused' }
  | { readonly type: 'saved'; readonly kept: KeptCard }
  /** The glossary was read again after a change somewhere. */
  | { readonly type: 'seen'; readonly current: KeptCard | null }
  /** A save was refused because the card has changed since it was read. */
  | { readonly type: 'conflict'; readonly current: KeptCard | null }
  | { readonly type: 'compare'; readonly on: boolean }
  | { readonly type: 'take-theirs' }
  | { readonly type: 'take-part'; readonly part: CardPart }
  /** The form is about to be saved over the version that the glossary has now. */
  | { readonly type: 'rebase'; readonly onto: KeptCard | null }
  | { readonly type: 'discard' }
  /** Shows what the glossary has, replacing whatever was in the form. */
  | { readonly type: 'reset'; readonly kept: KeptCard }
  | { readonly type: 'other-draft'; readonly draft: KeptDraft | null }
  | { readonly type: 'take-other-draft' };

/** A draft whose content the form can show. */
export type KeptDraft = Pick<Draft, 'base' | 'editedAt'> & {
  readonly start: CardForm;
  readonly form: CardForm;
};

/** The editor's initial state, with the unsaved changes of a draft where there is one. */
export function openEditor(
  id: CardId,
  kept: KeptCard | null,
  draft: KeptDraft | null,
  blank: CardForm,
): EditorState {
  const start = kept ? toForm(kept.card) : blank;
  const fresh: EditorState = {
    id,
    base: kept?.edition ?? null,
    origin: kept?.origin ?? 'own',
    start,
    form: start,
    restoredFrom: null,
    theirs: null,
    otherDraft: null,
    comparing: false,
    touched: new Set(),
    complaining: false,
  };
  if (!draft || sameCard(draft.form, start, id)) return fresh;
  const restored = { ...fresh, form: draft.form, restoredFrom: draft.editedAt };
  if (draft.base === fresh.base) return restored;
  return reduceEditor(
    { ...restored, base: draft.base, start: draft.start },
    { type: 'conflict', current: kept },
  );
}

/** True where the form contains something that is not saved. */
export function isDirty({ form, start, id }: EditorState): boolean {
  return form !== start && !sameCard(form, start, id);
}

export function reduceEditor(state: EditorState, event: EditorEvent): EditorState {
  switch (event.type) {
    case 'edit':
      return { ...state, form: event.form };
    case 'touch':
      return state.touched.has(event.field)
        ? state
        : { ...state, touched: new Set([...state.touched, event.field]) };
    case 'refused':
      return { ...state, complaining: true };
    case 'saved':
      // The form stays as it is: its rows keep their keys, so the field that has the focus keeps it.
      return { ...settled(state, event.kept), form: state.form };
    case 'seen':
      return seen(state, event.current);
    case 'conflict':
      return { ...state, theirs: { current: event.current }, comparing: true };
    case 'compare':
      return { ...state, comparing: event.on };
    case 'take-theirs':
      return state.theirs?.current ? settled(state, state.theirs.current) : state;
    case 'take-part':
      return state.theirs?.current
        ? { ...state, form: withPart(state.form, toForm(state.theirs.current.card), event.part) }
        : state;
    case 'rebase':
      return {
        ...state,
        base: event.onto?.edition ?? null,
        origin: event.onto?.origin ?? 'own',
        start: event.onto ? toForm(event.onto.card) : state.start,
        theirs: null,
        comparing: false,
      };
    case 'discard':
      return { ...state, form: state.start, restoredFrom: null, touched: new Set(), complaining: false };
    case 'reset':
      return settled(state, event.kept);
    case 'other-draft':
      return { ...state, otherDraft: differing(event.draft, state) };
    case 'take-other-draft':
      return state.otherDraft
        ? {
            ...state,
            form: state.otherDraft.form,
            restoredFrom: state.otherDraft.editedAt,
            otherDraft: null,
          }
        : state;
  }
}

function seen(state: EditorState, current: KeptCard | null): EditorState {
  if ((current?.edition ?? null) === state.base) {
    // The origin can change without the card: its pack was removed.
    return { ...state, theirs: null, comparing: false, origin: current?.origin ?? state.origin };
  }
  if (!current) return { ...state, theirs: { current }, comparing: true };
  const theirs = toForm(current.card);
  if (sameCard(state.form, theirs, state.id)) return { ...settled(state, current), form: state.form };
  return isDirty(state) ? { ...state, theirs: { current } } : settled(state, current);
}

function differing(draft: KeptDraft | null, { form, id }: EditorState): KeptDraft | null {
  return draft && !sameCard(draft.form, form, id) ? draft : null;
}

/** The state with nothing unsaved: the form starts over from what the glossary has. */
function settled(state: EditorState, kept: KeptCard): EditorState {
  const start = toForm(kept.card);
  return {
    ...state,
    base: kept.edition,
    origin: kept.origin,
    start,
    form: start,
    restoredFrom: null,
    theirs: null,
    comparing: false,
    touched: new Set(),
    complaining: false,
  };
}
