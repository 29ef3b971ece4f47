import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import type { Article } from './article.ts';
import { ArticleFacts } from './article-facts.ts';
import { ArticleText } from './article-text.ts';
import { type CardProfile, type KnownCard, Profiles } from './card-profile.ts';
import { type Choices, NO_CHOICES } from './choices/choices.ts';
import { namedCards } from './named-cards.ts';
import { absentNamesakes, isSharedName, withoutAbsent } from './namesakes.ts';
import { doubtCapitals } from './occurrences/capitals.ts';
import { findOccurrences } from './occurrences/find-occurrences.ts';
import { fitToText } from './occurrences/fit-to-text.ts';
import { insideOf, joinOccurrences } from './occurrences/join-occurrences.ts';
import type { Candidate, Occurrence } from './occurrences/occurrence.ts';
import { findShortForms } from './occurrences/short-forms.ts';
import { wholeNames } from './occurrences/whole-names.ts';
import { withCountry } from './occurrences/with-country.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import { groupsOf, SameThings, seenBy } from './same-thing.ts';
import type { GlossaryMatch } from './scan-article.ts';
import { decide, type Weighed } from './weighing/decide.ts';
import { type Evidence, sumOf } from './weighing/evidence.ts';
import { weigh } from './weighing/weigh.ts';

/** What resolving needs besides the article. */
export type Knowledge = {
  /** The cards that were found, by number (`cardsFound`). */
  readonly cards: ReadonlyMap<CardNumber, KnownCard>;
  /** Cards to which those are related (`relatedTo`), by id: the countries of capitals. Optional. */
  readonly related?: ReadonlyMap<CardId, KnownCard>;
  /** Cards that other parts of the article, which are resolved separately, name in full. */
  readonly elsewhere?: Iterable<KnownCard>;
  readonly choices?: Choices;
  /** The caller may reuse these as long as the glossary's revision does not change. */
  readonly profiles?: Profiles;
};

/**
 * Decides which cards the matches of an article mean (entity linking), and returns the mentions of each block in their
 * order. Each step makes something new from the results of earlier steps, and does not change them. The rules are in
 * docs/resolving.md.
 */
export function resolve(
  article: Article,
  found: readonly (readonly GlossaryMatch[])[],
  { cards, related = new Map(), elsewhere = [], choices = NO_CHOICES, profiles = new Profiles() }: Knowledge,
): ResolvedMention[][] {
  const text = new ArticleText(article);
  const known = [...elsewhere].filter(({ card }) => !card.private).map(card => profiles.of(card));

  const scanned = doubtCapitals(findOccurrences(article, found, cards, profiles), text);
  const matched = wholeNames(scanned, text);
  const named = namedCards(matched.whole, known, text);

  const shortened = new Set([...profilesIn(matched.whole), ...known]);
  const isInside = insideOf(matched.whole);
  const forms = findShortForms(text, matched.whole, shortened, named).filter(form => !isInside(form));
  const short = wholeNames(doubtCapitals(forms, text), text, scanned);

  const relatedProfile = (id: CardId) => {
    const card = related.get(id);
    return card && !card.card.private ? profiles.of(card) : null;
  };
  const facts = new ArticleFacts(text, named, [...matched.bearers, ...short.bearers], relatedProfile);
  const things = new SameThings([...profilesIn(matched.whole), ...profilesIn(short.whole), ...known]);
  const occurrences = joinOccurrences(matched.whole, short.whole, text).map(joined =>
    withCountry(fitToText(joined, text), related, profiles),
  );
  const link = (occurrence: Occurrence) => linkOccurrence(occurrence, facts, things, choices);
  const decided = new Map(
    occurrences.filter(isSharedName).map(occurrence => [occurrence, link(occurrence)] as const),
  );
  const absent = absentNamesakes(decided, named);
  const mentions: ResolvedMention[][] = article.blocks.map(() => []);
  for (const occurrence of occurrences) {
    const known = decided.get(occurrence);
    const mention = known === undefined ? link(withoutAbsent(occurrence, absent)) : known;
    const inBlock = mentions[occurrence.block]!;
    if (mention && mention.start >= (inBlock.at(-1)?.end ?? 0)) inBlock.push(mention);
  }
  return mentions;
}

/** Weighs the candidates of an occurrence and decides between them; null if no card is likely. */
function linkOccurrence(
  occurrence: Occurrence,
  facts: ArticleFacts,
  things: SameThings,
  choices: Choices,
): ResolvedMention | null {
  const groups = groupsOf(occurrence.candidates);
  const weighed = groups.map((group): Weighed => {
    const ids = things.idsOf(group[0]!.profile.id);
    return { ids, evidence: weighGroup(group, occurrence, groups, facts, ids[0]!) };
  });
  const mention = decide(occurrence, weighed, things, choices);
  if (!mention) return null;
  const at = weighed.findIndex(({ ids }) => ids[0] === mention.card);
  // The other parts of a long article need to know that this name introduces its card.
  const full = groups[at]?.some(candidate => candidate.full && !candidate.dependent);
  return { ...mention, ...(full && { full }) };
}

/** Weighs the cards that several packs have on one thing: the card that fits best speaks for all, as the card `id`. */
function weighGroup(
  group: readonly Candidate[],
  occurrence: Occurrence,
  groups: readonly (readonly Candidate[])[],
  facts: ArticleFacts,
  id: CardId,
): readonly Evidence[] {
  const found = group.map(candidate => weigh(candidate, seenBy(candidate, occurrence, groups), facts));
  const [best] = found.sort((a, b) => sumOf(b) - sumOf(a));
  return best!.map(reason => (reason.for === id ? reason : { ...reason, for: id }));
}

function profilesIn(occurrences: readonly Occurrence[]): readonly CardProfile[] {
  return occurrences.flatMap(({ candidates }) => candidates.map(({ profile }) => profile));
}
