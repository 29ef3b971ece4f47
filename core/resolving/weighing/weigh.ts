import type { Option, Sighting } from '../occurrences/occurrence.ts';
import type { Context } from './context.ts';
import { type Evidence, EvidenceList, SURE } from './evidence.ts';
import { weighCommonWord, weighForm } from './weigh-form.ts';
import { weighCompany, weighDates, weighLanguage, weighWords } from './weigh-related-cards.ts';
import { weighUse } from './weigh-use.ts';

/** Weighs one candidate of a sighting. What costs much is left out where one candidate is alone and sure. */
export function weigh(option: Option, sighting: Sighting, context: Context): Evidence[] {
  const list = new EvidenceList(option.profile.id);
  const rivals = sighting.options.length > 1;
  weighForm(option, sighting, context, list);
  weighCommonWord(option, sighting, context, list);
  weighUse(option, sighting, context, list);
  if (!isCapitalOrCountry(sighting) && (rivals || list.sum < SURE)) {
    weighCompany(option, context, list);
    weighWords(option, sighting, context, list);
  }
  if (rivals) weighLanguage(option, context, list);
  weighDates(option, context, list, rivals);
  return list.found;
}

/** What speaks of a country speaks of its capital too: only the words directly around tell the two apart. */
function isCapitalOrCountry({ options: [capital, country, ...others] }: Sighting): boolean {
  if (others.length > 0 || country?.origin !== 'capital') return false;
  return country.bearer === capital?.profile && capital?.origin !== 'never-alone';
}
