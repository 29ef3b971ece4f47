import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FieldName } from './field-name.ts';

/** What every field of the form needs, however deep it stands. */
export type FormContext = {
  /** What is wrong with the field, once it may be said. */
  readonly issue: (field: FieldName) => string | undefined;
  /** Whether anything that may be said stands below this entry, in other fields than `except`. */
  readonly issueWithin: (entry: FieldName, except?: readonly string[]) => boolean;
  readonly touch: (field: FieldName) => void;
  readonly searchCards: (query: string) => Promise<readonly CardHead[]>;
  /** Null where the glossary has no such card (or has not said yet). */
  readonly titleFor: (id: CardId) => string | null;
};

const nothing: FormContext = {
  issue: () => undefined,
  issueWithin: () => false,
  touch: () => {},
  searchCards: async () => [],
  titleFor: () => null,
};

export const FormContextProvider = createContext<FormContext>(nothing);

export function useForm(): FormContext {
  return useContext(FormContextProvider);
}
