import { earliestDay, latestDay } from '../../cards/partial-date.ts';
import { beginningOf } from '../../cards/statement-dates.ts';
import { isOffice } from '../../cards/statement-kinds.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { othersOfPack } from '../named-cards.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { EvidenceList } from './evidence.ts';

/** How often evidence of one sort counts, at most. */
const MOST = { related: 2, pack: 3, near: 3, far: 4 } as const;

const BIRTH = /^Born\b/;

/** Other cards in the article that this one goes with. */
export function weighRelatedCards(candidate: Candidate, facts: ArticleFacts, list: EvidenceList): void {
  const { profile } = candidate;
  let related = 0;
  // Tbilisi tells which Georgia; that the United States are named too does not.
  const times = facts.named.withCapital.has(profile.id) ? 1.5 : 1;
  for (const id of new Set([...profile.relatedIds, ...(facts.named.pointedAt.get(profile.id) ?? [])])) {
    const title = facts.named.present.get(id);
    if (title !== undefined && related++ < MOST.related) list.add('related-card-here', title, times);
  }
  const pack = Math.min(MOST.pack, othersOfPack(facts.named, profile.id));
  if (pack > 0) list.add('same-pack-here', undefined, pack);
}

/** Words of the card's own sentences, near the mention, elsewhere in the article, and in the name of the page's section. */
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
    const told = near.slice(0, MOST.near).map(word => around.get(word));
    list.add('words-nearby', told.join(', '), told.length);
  }
  let far = 0;
  for (const word of words)
    if (
      far < MOST.far &&
      facts.text.keywords.has(word) &&
      !facts.titleKeywords.has(word) &&
      !near.includes(word)
    )
      far++;
  if (far > 0) list.add('words-in-article', undefined, far);
  if ([...facts.text.sectionKeywords].some(word => words.has(word)))
    list.add('section-fits', facts.text.article.section);
}

export function weighLanguage(candidate: Candidate, facts: ArticleFacts, list: EvidenceList): void {
  if (facts.text.primaryLanguage !== '' && candidate.language.split('-')[0] === facts.text.primaryLanguage)
    list.add('page-language');
}

/** Whether the card was there, and in office, on the day of the article. */
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
    // What has not happened yet is not meant; later consequences of it are no matter.
    const dates = statements
      .flatMap(statement => beginningOf(statement) ?? [])
      .map(earliestDay)
      .sort();
    if (dates[0] !== undefined && dates[0] > last) list.add('before-its-time', dates[0]);
  }
  let fits = false;
  for (const statement of statements) {
    const { at, from, to, text, ends } = statement;
    const begun = beginningOf(statement);
    if (kind === 'person' && at && BIRTH.test(text) && earliestDay(at) > last)
      return list.add('before-its-time', text);
    if (kind === 'person' && ends && begun && latestDay(begun) < first)
      return list.add('after-its-time', text);
    if (isOffice(statement) && from && earliestDay(from) <= last && (!to || latestDay(to) >= first))
      fits = true;
  }
  if (fits && rivals) list.add('date-fits');
}
