import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { Context } from './context.ts';
import { type Evidence, EvidenceList, SURE } from './evidence.ts';
import { weighCommonWord, weighForm } from './weigh-form.ts';
import { weighDates, weighLanguage, weighRelatedCards, weighWords } from './weigh-related-cards.ts';
import { weighUse } from './weigh-use.ts';

/** Weighs one candidate of an occurrence. What costs much is left out where one candidate is alone and sure. */
export function weigh(candidate: Candidate, occurrence: Occurrence, context: Context): Evidence[] {
  const list = new EvidenceList(candidate.profile.id);
  const rivals = occurrence.candidates.length > 1;
  weighForm(candidate, occurrence, context, list);
  weighCommonWord(candidate, occurrence, context, list);
  weighUse(candidate, occurrence, context, list);
  if (!isCapitalOrCountry(occurrence) && (rivals || list.sum < SURE)) {
    weighRelatedCards(candidate, context, list);
    weighWords(candidate, occurrence, context, list);
  }
  if (rivals) weighLanguage(candidate, context, list);
  weighDates(candidate, context, list, rivals);
  return list.found;
}

/** What speaks of a country speaks of its capital too: only the words directly around tell the two apart. */
function isCapitalOrCountry({ candidates: [capital, country, ...others] }: Occurrence): boolean {
  if (others.length > 0 || country?.origin !== 'capital') return false;
  return country.bearer === capital?.profile && capital?.origin !== 'never-alone';
}
