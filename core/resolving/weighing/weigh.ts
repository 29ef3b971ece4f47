import type { ArticleFacts } from '../article-facts.ts';
import { isEverydayName } from '../everyday-names.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import { type Evidence, EvidenceList, SURE } from './evidence.ts';
import { weighEverydayName } from './weigh-everyday-name.ts';
import { weighCommonWord, weighForm } from './weigh-form.ts';
import { weighParties } from './weigh-parties.ts';
import {
  weighDates,
  weighLanguage,
  weighRelatedCards,
  weighTitleWords,
  weighWords,
} from './weigh-related-cards.ts';
import { weighState } from './weigh-state.ts';
import { weighUse } from './weigh-use.ts';

/**
 * Weighs one candidate of an occurrence. Leaves out the expensive part if there is only one candidate and it is sure.
 */
export function weigh(candidate: Candidate, occurrence: Occurrence, facts: ArticleFacts): Evidence[] {
  const list = new EvidenceList(candidate.profile.id);
  const rivals = occurrence.candidates.length > 1;
  weighForm(candidate, occurrence, facts, list);
  weighCommonWord(candidate, occurrence, facts, list);
  weighUse(candidate, occurrence, facts, list);
  weighState(candidate, occurrence, facts, list);
  if (isEverydayName(candidate)) weighEverydayName(candidate, occurrence, facts, list);
  else if (!isCapitalOrCountry(occurrence) && (rivals || list.sum < SURE)) {
    weighRelatedCards(candidate, facts, list);
    weighWords(candidate, occurrence, facts, list);
  }
  weighParties(candidate, occurrence, facts, list);
  if (rivals) {
    weighTitleWords(candidate, occurrence, facts, list);
    weighLanguage(candidate, facts, list);
  }
  weighDates(candidate, facts, list, rivals);
  return list.found;
}

/** A text about a country is about its capital too: only the words directly around the name tell them apart. */
function isCapitalOrCountry({ candidates: [capital, country, ...others] }: Occurrence): boolean {
  if (others.length > 0 || country?.origin !== 'capital') return false;
  return country.bearer === capital?.profile && capital?.origin !== 'never-alone';
}
