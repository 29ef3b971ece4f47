import { primaryLanguage } from '../language/primary-language.ts';
import { countryOf, isSharedWhenShort } from './countries.ts';
import type { Derive, Form } from './derived-name.ts';
import { withOtherPoints } from './initials.ts';
import { stateAbbreviations } from './state-abbreviations.ts';

/** The type of a place, as a word after or before its name. */
const KIND_AFTER =
  /^(.+?),? (?:City|Province|Provinces|County|Oblast|Region|District|Governorate|Prefecture|Krai|Autonomous \p{L}+|Airport|International Airport|River|Island|Islands|Corridor|Square)$/u;
const KIND_BEFORE =
  /^(?:People['’]s Republic|Islamic Republic|Democratic Republic|Federal Republic|Arab Republic|Republic|Kingdom|State|Commonwealth|Principality|Sultanate|City|Province|Lake|Mount|Gulf) of (?:the )?(.+)$/;

/** A state's short name counts without the long one. */
const STATE = /^(?:People|Islamic|Republic|Kingdom|Federal|Arab)/;

/** Things at a town that are called by its name. */
const FEATURE = /,? (?:Airport|River|Islands?|Corridor|Square|Bridge|Pass|Reservoir)$/iu;

/**
 * Lachin Corridor is called Lachin only if nothing else can be meant; a province, in contrast, shares its name with its
 * town.
 */
export function isNamedByTown(title: string): boolean {
  return FEATURE.test(title);
}

/** Armenians, Iraqis; Frenchman and the like. For Danes, Turks and others the adjective does not give the noun. */
function inhabitants(adjective: string): string[] {
  if (/(?:an|i)$/.test(adjective)) return [`${adjective}s`];
  if (!/^(?:French|Irish|Dutch|Welsh|English)$/.test(adjective)) return [];
  return ['man', 'men', 'woman', 'women'].map(ending => adjective + ending);
}

export const independentPlaceNames: Derive = ({ text, language }, card) => {
  const found: Form[] = withOtherPoints(text).map(form => ({ text: form, kind: 'initials' }));
  // Nagorno-Karabakh is also written Nagorno Karabakh.
  const apart = text.replace(/(?<=\p{Lu}\p{Ll}+)-(?=\p{Lu}\p{Ll})/gu, ' ');
  if (apart !== text) found.push({ text: apart, kind: 'spelling' });
  if (primaryLanguage(language) !== 'en') return found;
  // Washington, D.C. is called Washington too, but is not abbreviated to "Wash."
  if (text === card.title) {
    for (const form of stateAbbreviations(text)) found.push({ text: form, kind: 'abbreviation' });
  }
  const formal = KIND_BEFORE.exec(text);
  if (formal && !isSharedWhenShort(text) && STATE.test(text)) {
    found.push({ text: formal[1]!, kind: 'country-name' });
  }
  const country = text === card.title ? countryOf(card) : undefined;
  for (const name of country?.names ?? []) {
    found.push({ text: name, kind: 'country-name' });
    for (const form of withOtherPoints(name)) found.push({ text: form, kind: 'initials', base: name });
  }
  for (const adjective of country?.adjectives.en ?? []) {
    for (const form of [adjective, ...inhabitants(adjective)]) found.push({ text: form, kind: 'demonym' });
  }
  return found;
};

export const dependentPlaceNames: Derive = ({ text }) => {
  const found: Form[] = [];
  const [beforeComma] = text.split(', ');
  const suffixed = KIND_AFTER.exec(beforeComma!);
  if (beforeComma !== text && beforeComma) found.push({ text: beforeComma, kind: 'short-name' });
  if (suffixed && suffixed[1]!.length > 3) found.push({ text: suffixed[1]!, kind: 'short-name' });
  const formal = KIND_BEFORE.exec(text);
  if (formal && !isSharedWhenShort(text) && !STATE.test(text))
    found.push({ text: formal[1]!, kind: 'short-name' });
  return found;
};
