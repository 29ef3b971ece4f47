import type { MessageKey } from '#assets/locales/messages.ts';
import type { DerivedKind } from '#core/cards/derived-kind.ts';
import { OFF_BY_DEFAULT } from '#core/names/derive-names.ts';
import type { Messages } from '../../messages.ts';
import type { DerivedUse } from './derived-choice.ts';
import type { UsualUse } from './derived-rows.ts';

export const DERIVED_KIND_WORDS: Readonly<Record<DerivedKind, MessageKey>> = {
  'family-name': 'optionsDerivedFamilyName',
  'given-name': 'optionsDerivedGivenName',
  'without-legal-form': 'optionsDerivedWithoutLegalForm',
  'short-name': 'optionsDerivedShortName',
  acronym: 'optionsDerivedAcronym',
  initials: 'optionsDerivedInitials',
  article: 'optionsDerivedArticle',
  spelling: 'optionsDerivedSpelling',
  'country-name': 'optionsDerivedCountryName',
  abbreviation: 'optionsDerivedAbbreviation',
  'state-body': 'optionsDerivedStateBody',
  demonym: 'optionsDerivedDemonym',
  inflected: 'optionsDerivedInflected',
};

export const USUAL_WORDS: Readonly<Record<UsualUse, MessageKey>> = {
  everywhere: 'optionsDerivedUsual',
  'beside-full-name': 'optionsDerivedUsualBeside',
  unmarked: 'optionsDerivedUsualUnmarked',
};

/** What "alone" means for the kind: used without the full name, or marked at all. */
export function aloneWords(kind: DerivedKind): MessageKey {
  return OFF_BY_DEFAULT.has(kind) ? 'optionsDerivedMark' : 'optionsDerivedAlone';
}

/** "Family name: never". */
export function derivedWords(
  { kind, use }: { readonly kind: DerivedKind; readonly use: Exclude<DerivedUse, 'usual'> },
  t: Messages['t'],
): string {
  return t(
    'optionsDerivedDecided',
    t(DERIVED_KIND_WORDS[kind]),
    t(use === 'never' ? 'optionsDerivedNever' : aloneWords(kind)),
  );
}
