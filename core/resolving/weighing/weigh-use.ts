import { primaryLanguage } from '../../language/primary-language.ts';
import { countryNamed } from '../../names/countries.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { isBesideGivenName, isDateline, isSubject, isUsedAsPerson, useOf } from '../cues.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { EvidenceList, Reason } from './evidence.ts';

/** Characters around a name that are shown to the reader as the reason. */
const SHOWN_CHARACTERS = { before: 24, after: 32 } as const;

/** Weighs what the words directly around use the name as: a place, a government, a team, a person. */
export function weighUse(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { card, capitalOf } = candidate.profile;
  const text = facts.text.blockOf(occurrence);
  const isPlace = card.kind === 'place' && candidate.origin !== 'capital';
  const government = candidate.profile.isGovernment || candidate.origin === 'capital';
  const team = candidate.profile.isTeam;
  // A single candidate that the author lists without reserve needs no more evidence; one listed as never alone does.
  const reserved = government && candidate.origin === 'never-alone';
  if (!isPlace && !reserved && occurrence.candidates.length < 2) return;
  const add = (reason: Reason, times?: number): void =>
    list.add(reason, wordsAround(text, occurrence.start, occurrence.end), times);
  if (card.kind === 'person' && isUsedAsPerson(text, occurrence.start, occurrence.end))
    return add('used-as-person');
  if (isPlace && isBesideGivenName(text, occurrence.start)) return add('used-otherwise');
  const use = useOf(text, occurrence.start, occurrence.end, facts.text.article.language);
  if (use === 'place') {
    // A dateline in capitals can be nothing else.
    const times = isDateline(text, occurrence.start, occurrence.end) ? 2 : 1;
    if (isPlace) add('used-as-place', times);
    else if (occurrence.candidates.some(({ profile }) => profile.card.kind === 'place'))
      add('used-otherwise', times);
  } else if (use === 'government') {
    if (government) add('used-as-government');
    else if (isPlace && hasGovernment(occurrence)) add('used-otherwise');
    // The capital's country has no card: the card of the city may still be useful.
    else if (isPlace && capitalOf !== null) add('used-otherwise', 0.6);
  }
  // Cities seldom act, so a city as a subject is in doubt, even without words used with governments.
  if (use === null && candidate.origin === 'capital' && isSubject(text, occurrence.start, occurrence.end))
    add('used-as-government', 0.5);
  if (use === 'place' || !(isPlace || team)) return;
  const asClub = isPlace && isInOtherLanguage(candidate, facts);
  const asTeam = isPlace && (use === 'team' || asClub || playsAsTeam(candidate, occurrence));
  if (!asTeam && use !== 'team') return;
  if (!facts.text.isAboutSport && !(use === 'team' && facts.text.isSportAround(occurrence))) return;
  if (use === 'team') add(team ? 'used-as-team' : 'used-otherwise');
  // Of a region that is named in another language, all the rest of the article is about the club.
  if (asTeam) add('sports-page', asClub ? 2 : 1);
}

/** "Qarabağ" in English is the club, which keeps its name; the region is Karabakh. */
function isInOtherLanguage({ language }: Candidate, { text }: ArticleFacts): boolean {
  return language !== '' && text.primaryLanguage !== '' && primaryLanguage(language) !== text.primaryLanguage;
}

/**
 * Countries and the nations of Great Britain have teams with the same name; so may a place, if a team is a candidate
 * too.
 */
function playsAsTeam({ profile }: Candidate, occurrence: Occurrence): boolean {
  const { title } = profile.card;
  if (countryNamed(title) !== undefined || /^(?:England|Scotland|Wales|Northern Ireland)$/.test(title))
    return true;
  return occurrence.candidates.some(other => other.profile.card.kind === 'organisation');
}

/** The name with the words around it that the reader is shown: whole words only. */
function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SHOWN_CHARACTERS.before), start);
  const after = text.slice(end, end + SHOWN_CHARACTERS.after);
  const from = start > SHOWN_CHARACTERS.before ? before.slice(before.search(/\s|$/u)) : before;
  const to =
    end + SHOWN_CHARACTERS.after < text.length ? after.slice(0, Math.max(0, after.search(/\s\S*$/u))) : after;
  return (from + text.slice(start, end) + to).trim();
}

function hasGovernment(occurrence: Occurrence): boolean {
  return occurrence.candidates.some(({ profile, origin }) => origin === 'capital' || profile.isGovernment);
}
