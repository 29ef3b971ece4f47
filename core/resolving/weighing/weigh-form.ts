import { languageOf } from '../../language/languages.ts';
import { isCommonWord } from '../../names/common-words.ts';
import { isEverydayWord } from '../../names/everyday-words.ts';
import { couldAbbreviate } from '../../names/initials.ts';
import { areIn } from '../../names/languages-of-names.ts';
import { legalFormsOf } from '../../names/legal-forms.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { lastFullName } from '../named-cards.ts';
import { wordsBefore } from '../occurrences/neighbours.ts';
import { bearerKey, type Candidate, type Occurrence } from '../occurrences/occurrence.ts';
import { isAddress, isTitle } from '../occurrences/people-words.ts';
import { isPartialName } from '../occurrences/standing.ts';
import { collapseSpace } from '../occurrences/surroundings.ts';
import type { EvidenceList } from './evidence.ts';
import { keywordsOf } from './keywords.ts';

/** A full name within this many characters is still the last one that a reader remembers. */
const REMEMBERED_CHARACTERS = 300;

/** Characters before a name that show whether it begins a sentence. */
const SENTENCE_LOOK_BACK = 64;

const isAuthored = ({ origin }: Candidate): boolean => origin === 'title' || origin === 'name';

const isPlace = ({ profile }: Candidate): boolean => profile.card.kind === 'place';

/** Weighs what the form itself shows, and where the article names the card in full. */
export function weighForm(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { origin, profile } = candidate;
  const named = facts.named.fullAt.has(profile.id);
  const { title } = profile.card;
  weighOrigin(candidate, occurrence, list);
  if (candidate.introduced) list.add('introduced-here', title);
  else if (!candidate.full && named && origin !== 'capital') {
    const whole =
      candidate.dependent ||
      belongsToFullName(facts.text.keyOf(occurrence.text), facts.named.fullNames.get(profile.id));
    list.add(whole ? 'full-name-here' : 'named-here', title);
  }
  // For example, Twitter is in the article, so X may well mean it.
  else if (origin === 'never-alone' && facts.named.present.has(profile.id)) list.add('named-here', title);
  // An authored name of another card is not this card's short form.
  const ofAnother =
    !isAuthored(candidate) &&
    !isShortOfPerson(candidate) &&
    // A province and its town may share the short name; that is not evidence for one or the other.
    occurrence.candidates.some(other => isAuthored(other) && !(isPlace(other) && isPlace(candidate)));
  if (
    (ofAnother && origin !== 'capital' && origin !== 'never-alone') ||
    isBegunBy(candidate, occurrence, facts)
  )
    list.add('name-of-another', occurrence.text);
  const { legalForms } = profile;
  if (legalForms !== '' && legalFormsOf(occurrence.text) === legalForms) list.add('legal-form-fits', title);
  const here = facts.text.positionOf(occurrence);
  const last = lastFullName(facts.named, profile.id, here);
  // Popes and kings are called by their given names alone, so a full name does not make a given name its bearer's again.
  const since = origin === 'given-name' ? -1 : last;
  if (
    lastOtherBearer(candidate, occurrence, facts, here) > since &&
    !hasOwnTitle(candidate, occurrence, facts)
  )
    list.add('another-bearer', occurrence.text, last < 0 ? 1.5 : 1);
  if (candidate.unclear) list.add('may-be-another', occurrence.text);
  if ((list.has('full-name-here') || candidate.introduced) && !ofAnother && !isPlace(candidate))
    weighOrder(candidate, occurrence, facts, list, here, last);
}

/**
 * "Tokyo" is the title of one card, and the author of "Tokyo Stock Exchange" lists it too: it is the city, unless the article
 * has the other words of the longer title. A team is called by its town as often as not.
 */
function isBegunBy(
  { origin, profile }: Candidate,
  { candidates, text }: Occurrence,
  facts: ArticleFacts,
): boolean {
  const { title, kind } = profile.card;
  if (origin !== 'name' || kind === 'person' || profile.isTeam || !title.startsWith(`${text} `)) return false;
  return (
    candidates.some(other => other.origin === 'title' && other.profile.card.title === text) &&
    ![...keywordsOf(title.slice(text.length))].some(word => facts.text.keywords.has(word))
  );
}

function weighOrigin(candidate: Candidate, occurrence: Occurrence, list: EvidenceList): void {
  const { origin, profile, name } = candidate;
  if (origin === 'title') list.add('is-title');
  else if (origin === 'name') list.add('is-name');
  else if (origin === 'never-alone') list.add('listed-never-alone');
  else if (origin === 'capital') list.add('capital-of-card', occurrence.text);
  else if (profile.choice?.alone?.includes(origin)) list.add('allowed-alone');
  else if (!candidate.dependent) list.add('follows-from-name', name);
  else list.add('is-short-form');
}

/** True if a title before the name is one of the card, or comes before its full name too. */
function hasOwnTitle({ profile }: Candidate, occurrence: Occurrence, { text }: ArticleFacts): boolean {
  const [nearest] = wordsBefore(text.blockOf(occurrence), occurrence.start);
  if (nearest?.join !== ' ' || !isTitle(nearest.text) || isAddress(nearest.text)) return false;
  return profile.hasWord(nearest.text) || text.hasTitled(nearest.text, profile.card);
}

/** Where somebody else of this name was named last; -1 if nobody was. A full name is not in doubt. */
function lastOtherBearer(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  here: number,
): number {
  const byForm = facts.lastBearer(facts.text.keyOf(occurrence.text), here);
  return isPartialName(candidate) ? Math.max(byForm, facts.lastBearer(bearerKey(candidate), here)) : byForm;
}

/** A family name belongs to each of its bearers as much as a title belongs to its card. */
function isShortOfPerson({ origin }: Candidate): boolean {
  return origin === 'family-name' || origin === 'given-name';
}

/** Weighs which of several candidates the article named first, and so is probably about, and which it named last. */
function weighOrder(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
  here: number,
  last: number,
): void {
  const { id, card } = candidate.profile;
  // A form that is another card's whole name says nothing about which of the two was introduced first.
  const others = occurrence.candidates
    .filter(other => !other.full && other.profile.id !== id)
    .map(({ profile }) => profile.id);
  if (others.length === 0) return;
  if (
    last >= 0 &&
    here - last < REMEMBERED_CHARACTERS &&
    others.every(other => facts.named.fullAt.has(other) && lastFullName(facts.named, other, here) < last)
  ) {
    list.add('named-last', card.title);
  }
  const first = facts.named.fullAt.get(id)?.[0] ?? Number.POSITIVE_INFINITY;
  const rivals = others.flatMap(other => facts.named.fullAt.get(other)?.[0] ?? []);
  if (rivals.length > 0 && rivals.every(position => first < position)) list.add('named-first', card.title);
}

/** True for Ford of Gerald Ford, and OSCE of its long name; not for Washington of "U.S. government". */
function belongsToFullName(short: string, fullNames: Iterable<string> = []): boolean {
  for (const name of fullNames) {
    if (name.includes(short) || couldAbbreviate(short, name.replace(/^the /, ''))) return true;
  }
  return false;
}

/**
 * True if the article names the card in other places. Where no words of headlines tell the abbreviation from the word, it
 * has to be the same abbreviation: French articles call the UN ONU, and UN is "a".
 */
function isProvenElsewhere(
  { profile }: Candidate,
  text: string,
  { named, text: article }: ArticleFacts,
): boolean {
  const hasCues = languageOf(article.primaryLanguage || 'en')?.headline;
  return hasCues ? named.present.has(profile.id) : (named.forms.get(profile.id)?.has(text) ?? false);
}

/** A name in another language is in doubt if it is any everyday word of the text's: Son, Mobile in French. */
function isCommonIn(primaryLanguage: string, { language }: Candidate, text: string): boolean {
  if (isCommonWord(text, primaryLanguage)) return true;
  return (
    primaryLanguage !== '' &&
    primaryLanguage !== 'en' &&
    language !== '' &&
    !areIn([language], primaryLanguage) &&
    isEverydayWord(text, primaryLanguage)
  );
}

/** A name that is a common word needs more evidence than the capital at the beginning of a sentence. */
export function weighCommonWord(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { text, inCapitals } = occurrence;
  if (inCapitals === 'proven') return;
  if (inCapitals === 'unproven') {
    if (!isProvenElsewhere(candidate, text, facts)) list.add('common-word', text, 2);
    return;
  }
  if (
    candidate.dependent ||
    candidate.origin === 'never-alone' ||
    !isCommonIn(facts.text.primaryLanguage, candidate, text)
  )
    return;
  if (facts.named.fullAt.has(candidate.profile.id) && !candidate.full) return;
  const { start } = occurrence;
  const before = collapseSpace(
    facts.text.blockOf(occurrence).slice(Math.max(0, start - SENTENCE_LOOK_BACK), start),
  );
  const opens = before.trim() === '' || /[.!?…:"“”«(\n]\s*$/u.test(before);
  if (text.length === 1 || opens || !isAuthored(candidate) || !facts.text.capitalsMarkNames(occurrence))
    list.add('common-word', text, text.length === 1 ? 2 : 1);
}
