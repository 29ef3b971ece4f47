/** Names that follow from a card's title, kind and language. The rules are in docs/resolving.md. */
export { countryOf } from './countries.ts';
export { DERIVATION } from './derivation.ts';
export { leaningNames, OFF_BY_DEFAULT, standingNames } from './derive-names.ts';
export {
  DERIVED_KINDS,
  type DerivedChoice,
  type DerivedKind,
  type DerivedName,
  type NamedCard,
} from './derived-name.ts';
export { authoredForms, derivedForms, type NameForm, namesToIndex } from './names-to-index.ts';
