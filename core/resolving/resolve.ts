import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { endOfLegalForm } from '../names/legal-forms.ts';
import type { Article } from './article.ts';
import { type CardProfile, type KnownCard, Profiles } from './card-profile.ts';
import { type Choices, NO_CHOICES } from './choices/choices.ts';
import { findOccurrences } from './occurrences/find-occurrences.ts';
import type { Candidate, Occurrence } from './occurrences/occurrence.ts';
import { findShortForms, joinOccurrences } from './occurrences/short-forms.ts';
import { standsAlone } from './occurrences/stands-alone.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import type { GlossaryMatch } from './scan-article.ts';
import { Context } from './weighing/context.ts';
import { decide } from './weighing/decide.ts';
import { weigh } from './weighing/weigh.ts';

/** What resolving needs besides the article. */
export type Knowledge = {
  /** The cards that were found, by number (`cardsFound`). */
  readonly cards: ReadonlyMap<CardNumber, KnownCard>;
  /** Cards that those point to (`relatedTo`), by id: the country of a capital. May be left out. */
  readonly related?: ReadonlyMap<CardId, KnownCard>;
  /** Cards that parts of the article which are resolved apart from this one name in full. */
  readonly elsewhere?: Iterable<KnownCard>;
  readonly choices?: Choices;
  /** Kept by the caller as long as the glossary's revision holds. */
  readonly profiles?: Profiles;
};

/** Says which cards the matches of an article mean: for each block its mentions, in their order. */
export function resolve(
  article: Article,
  found: readonly (readonly GlossaryMatch[])[],
  { cards, related = new Map(), elsewhere = [], choices = NO_CHOICES, profiles = new Profiles() }: Knowledge,
): ResolvedMention[][] {
  const context = new Context(article, related);
  const known = [...elsewhere].filter(({ card }) => !card.private).map(card => profiles.of(card));
  for (const profile of known) context.noteElsewhere(profile);
  const first = findOccurrences(article, found, cards, profiles).filter(occurrence =>
    standsAlone(occurrence, context),
  );
  for (const occurrence of first) context.note(occurrence);
  const isInside = insideOf(first);
  const short = findShortForms(context, first, new Set([...profilesIn(first), ...known])).filter(
    occurrence => !isInside(occurrence) && standsAlone(occurrence, context),
  );
  const mentions: ResolvedMention[][] = article.blocks.map(() => []);
  for (const joined of joinOccurrences(first, short, context)) {
    const whole = withArticle(withoutArticle(withLegalForm(joined, context)), context);
    const occurrence = withCapital(whole, context, profiles);
    const weighed = occurrence.candidates.map(candidate => ({
      id: candidate.profile.id,
      evidence: weigh(candidate, occurrence, context),
    }));
    const mention = toMention(occurrence, decide(occurrence, weighed, choices));
    const before = mentions[occurrence.block]!.at(-1);
    if (mention && mention.start >= (before?.end ?? 0)) mentions[occurrence.block]!.push(mention);
  }
  return mentions;
}

/** Adds what the rest of a long article has to know: that this name introduces its card. */
function toMention({ candidates }: Occurrence, mention: ResolvedMention | null): ResolvedMention | null {
  if (!mention) return null;
  const meant = candidates.find(({ profile }) => profile.id === mention.card);
  return meant?.full && !meant.leaning ? { ...mention, full: true } : mention;
}

/** True for short forms within a longer name that was found already; asked in the order of the text. */
function insideOf(occurrences: readonly Occurrence[]): (short: Occurrence) => boolean {
  const ends = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const known = ends.get(occurrence.block);
    if (known) known.push(occurrence);
    else ends.set(occurrence.block, [occurrence]);
  }
  return ({ block, start, end }) => {
    const inBlock = ends.get(block) ?? [];
    let [low, high] = [0, inBlock.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inBlock[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    // Of the names that overlap, at most the last two begin before this one.
    return inBlock
      .slice(Math.max(0, low - 2), low)
      .some(other => other.end >= end && other.end - other.start > end - start);
  };
}

function profilesIn(occurrences: readonly Occurrence[]): Set<CardProfile> {
  return new Set(occurrences.flatMap(({ candidates }) => candidates.map(({ profile }) => profile)));
}

/** "Teldrin Inc" is one name, though the card says Teldrin. */
function withLegalForm(occurrence: Occurrence, context: Context): Occurrence {
  if (!occurrence.candidates.some(({ profile }) => profile.card.kind === 'organisation')) return occurrence;
  const { text } = context.article.blocks[occurrence.block]!;
  const end = endOfLegalForm(text, occurrence.end);
  if (end === occurrence.end) return occurrence;
  const candidates = occurrence.candidates.filter(({ profile }) => profile.card.kind === 'organisation');
  return { ...occurrence, end, text: text.slice(occurrence.start, end), candidates };
}

/** "… told The Associated Press": amid a sentence, an article with a capital belongs to the name. */
function withArticle(occurrence: Occurrence, context: Context): Occurrence {
  if (occurrence.candidates.some(({ profile }) => profile.card.kind !== 'organisation')) return occurrence;
  const before = context.article.blocks[occurrence.block]!.text.slice(
    Math.max(0, occurrence.start - 12),
    occurrence.start,
  );
  if (!before.endsWith(' The ') || !/[\p{L}\p{N},] The $/u.test(before) || !context.capitalsTell(occurrence))
    return occurrence;
  return { ...occurrence, start: occurrence.start - 4, text: `The ${occurrence.text}` };
}

/** The mark begins behind an article in small letters: "in the Netherlands". */
function withoutArticle(occurrence: Occurrence): Occurrence {
  const article = /^the\s+(?=\S)/.exec(occurrence.text)?.[0];
  if (article === undefined) return occurrence;
  return {
    ...occurrence,
    start: occurrence.start + article.length,
    text: occurrence.text.slice(article.length),
  };
}

/** Beside a capital stands its country, which is often meant: "Moscow has been accused". */
function withCapital(occurrence: Occurrence, context: Context, profiles: Profiles): Occurrence {
  if (occurrence.candidates.some(({ profile }) => profile.isGovernment)) return occurrence;
  const further = occurrence.candidates.flatMap((candidate): Candidate[] => {
    const known =
      candidate.profile.capitalOf === null ? undefined : context.related.get(candidate.profile.capitalOf);
    if (!known || known.card.private) return [];
    const profile = profiles.of(known);
    return [{ ...candidate, profile, bearer: candidate.profile, origin: 'capital', full: false }];
  });
  return further.length === 0
    ? occurrence
    : { ...occurrence, candidates: [...occurrence.candidates, ...further] };
}
