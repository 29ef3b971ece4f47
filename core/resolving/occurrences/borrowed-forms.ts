import { countryNamed, countryOf } from '../../names/countries.ts';
import type { DerivedKind } from '../../names/derived-name.ts';
import type { Candidate, FormOrigin, Occurrence } from './occurrence.ts';

/**
 * Kinds of derived form that give way to another card's own name. The other kinds stay in the running: an article about
 * George Washington calls him Washington, and Алиева may be Aliyev's genitive as well as a woman's name. So do the usual
 * names of a country: Georgia is a country as much as a state of the US.
 */
const GIVING_WAY: ReadonlySet<FormOrigin> = new Set<DerivedKind>([
  'article',
  'country-name',
  'demonym',
  'given-name',
  'spelling',
  'state-body',
]);

const isOwn = ({ origin }: Candidate): boolean => origin === 'title' || origin === 'name';

/** True for the usual name of a country, as English news has it. */
function isUsualName({ origin, name, profile }: Candidate): boolean {
  const country = origin === 'country-name' ? countryNamed(name) : undefined;
  return country !== undefined && country === countryOf(profile.card);
}

/**
 * Leaves out the cards that have a form only by derivation, if it is the title or a listed name of another card: the
 * given name of Israel Katz is not Israel, and the Republic of China on Taiwan is not China.
 */
export function withoutBorrowedForms(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2 || !candidates.some(isOwn)) return candidates;
  return candidates.filter(candidate => !GIVING_WAY.has(candidate.origin) || isUsualName(candidate));
}

/** Does the same for an occurrence. */
export function withoutBorrowed(occurrence: Occurrence): Occurrence {
  const candidates = withoutBorrowedForms(occurrence.candidates);
  return candidates === occurrence.candidates ? occurrence : { ...occurrence, candidates };
}
