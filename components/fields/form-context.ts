import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FieldName } from './field-name.ts';

/** What the form's fields need, however deeply they are nested. */
export type FormContext = {
  /** The fault in the field, once it may be shown. */
  readonly issue: (field: FieldName) => string | undefined;
  /** True where a fault that may be shown is in a field of this entry, apart from the fields in `except`. */
  readonly issueWithin: (entry: FieldName, except?: readonly string[]) => boolean;
  readonly touch: (field: FieldName) => void;
  readonly searchCards: (query: string) => Promise<readonly CardHead[]>;
  /** Null where the glossary has no such card, or has not answered yet. */
  readonly titleFor: (id: CardId) => string | null;
};

const withoutForm: FormContext = {
  issue: () => undefined,
  issueWithin: () => false,
  touch: () => {},
  searchCards: async () => [],
  titleFor: () => null,
};

export const FormContextProvider = createContext<FormContext>(withoutForm);

export function useForm(): FormContext {
  return useContext(FormContextProvider);
}
