import { earliestDay, latestDay } from '../../cards/partial-date.ts';
import { beginningOf } from '../../cards/statement-dates.ts';
import { isOffice } from '../../cards/statement-kinds.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { othersOfPack } from '../named-cards.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { EvidenceList } from './evidence.ts';
import { keywordsOf } from './keywords.ts';

/** How many pieces of evidence of each sort count. */
const MAX_COUNTED = { related: 2, pack: 3, near: 3, far: 4 } as const;

const BIRTH = /^Born\b/;

/** Weighs other cards in the article that this one is related to, or that are of the same pack. */
export function weighRelatedCards(candidate: Candidate, facts: ArticleFacts, list: EvidenceList): void {
  const { profile } = candidate;
  let related = 0;
  // Tbilisi shows which Georgia is meant; a mention of the United States does not.
  const times = facts.named.withCapital.has(profile.id) ? 1.5 : 1;
  for (const id of new Set([...profile.relatedIds, ...(facts.named.pointedAt.get(profile.id) ?? [])])) {
    const title = facts.named.present.get(id)?.card.title;
    if (title !== undefined && related++ < MAX_COUNTED.related) list.add('related-card-here', title, times);
  }
  const pack = Math.min(MAX_COUNTED.pack, othersOfPack(facts.named, profile.id));
  if (pack > 0) list.add('same-pack-here', undefined, pack);
}

/** Weighs words of the card's own sentences: near the mention, elsewhere in the article, and in the section's name. */
export function weighWords(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  const { words } = candidate.profile;
  if (words.size === 0) return;
  const around = facts.text.keywordsAround(occurrence);
  const near = [...around.keys()].filter(word => words.has(word) && !facts.titleKeywords.has(word));
  if (near.length > 0) {
    const shown = near.slice(0, MAX_COUNTED.near).map(word => around.get(word));
    list.add('words-nearby', shown.join(', '), shown.length);
  }
  let far = 0;
  for (const word of words)
    if (
      far < MAX_COUNTED.far &&
      facts.text.keywords.has(word) &&
      !facts.titleKeywords.has(word) &&
      !near.includes(word)
    )
      far++;
  if (far > 0) list.add('words-in-article', undefined, far);
  if ([...facts.text.sectionKeywords].some(word => words.has(word)))
    list.add('section-fits', facts.text.article.section);
}

/** What a word of the title that no rival's title has is worth: enough to be ahead of a rival, in `words-in-article`. */
const TITLE_WORD_TIMES = 6;

/**
 * Weighs words by which the titles of organisations with one listed name differ: rugby, football. It counts if the article has
 * such words of one candidate only.
 */
export function weighTitleWords(
  candidate: Candidate,
  { candidates, text }: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  if (candidates.some(({ profile, origin }) => profile.card.kind !== 'organisation' || origin !== 'name'))
    return;
  const own = keywordsOf(text);
  const isToldApart = ({ profile }: Candidate): boolean => {
    const others = candidates.filter(other => other.profile !== profile);
    return [...profile.titleWords].some(
      word =>
        !own.has(word) &&
        facts.text.keywords.has(word) &&
        others.every(other => !other.profile.titleWords.has(word)),
    );
  };
  if (candidates.filter(isToldApart).length === 1 && isToldApart(candidate))
    list.add('words-in-article', undefined, TITLE_WORD_TIMES);
}

export function weighLanguage(candidate: Candidate, facts: ArticleFacts, list: EvidenceList): void {
  if (facts.text.primaryLanguage !== '' && primaryLanguage(candidate.language) === facts.text.primaryLanguage)
    list.add('page-language');
}

/** Weighs whether the card existed, or the person was in office, on the day of the article. */
export function weighDates(
  candidate: Candidate,
  facts: ArticleFacts,
  list: EvidenceList,
  rivals: boolean,
): void {
  const { date } = facts.text.article;
  if (!date) return;
  const [first, last] = [earliestDay(date), latestDay(date)];
  const { kind, statements } = candidate.profile.card;
  if (kind === 'event' || kind === 'agreement') {
    // An event that has not happened yet is not meant; its later consequences do not matter.
    const dates = statements
      .flatMap(statement => beginningOf(statement) ?? [])
      .map(earliestDay)
      .sort();
    // If it is only known since some day, it may have begun long before.
    const hasBegun = statements.every(({ knownSince }) => knownSince === undefined);
    if (hasBegun && dates[0] !== undefined && dates[0] > last) list.add('before-its-time', dates[0]);
  }
  let fits = false;
  for (const statement of statements) {
    const { at, from, knownSince, to, text, ends } = statement;
    const start = from ?? knownSince;
    const begun = beginningOf(statement) ?? knownSince;
    if (kind === 'person' && at && BIRTH.test(text) && earliestDay(at) > last)
      return list.add('before-its-time', text);
    if (kind === 'person' && ends && begun && latestDay(begun) < first)
      return list.add('after-its-time', text);
    if (isOffice(statement) && start && earliestDay(start) <= last && (!to || latestDay(to) >= first))
      fits = true;
  }
  if (fits && rivals) list.add('date-fits');
}
