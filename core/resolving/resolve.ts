import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { endOfLegalForm } from '../names/legal-forms.ts';
import type { Article } from './article.ts';
import { type CardProfile, type KnownCard, Profiles } from './card-profile.ts';
import { type Choices, NO_CHOICES } from './choices/choices.ts';
import { sight } from './occurrences/find-occurrences.ts';
import type { Option, Sighting } from './occurrences/occurrence.ts';
import { findShortForms, joinSightings } from './occurrences/short-forms.ts';
import { standsAlone } from './occurrences/stands-alone.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import type { Found } from './scan-article.ts';
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
  found: readonly (readonly Found[])[],
  { cards, related = new Map(), elsewhere = [], choices = NO_CHOICES, profiles = new Profiles() }: Knowledge,
): ResolvedMention[][] {
  const context = new Context(article, related);
  const known = [...elsewhere].filter(({ card }) => !card.private).map(card => profiles.of(card));
  for (const profile of known) context.noteElsewhere(profile);
  const first = sight(article, found, cards, profiles).filter(sighting => standsAlone(sighting, context));
  for (const sighting of first) context.note(sighting);
  const isInside = insideOf(first);
  const short = findShortForms(context, first, new Set([...profilesIn(first), ...known])).filter(
    sighting => !isInside(sighting) && standsAlone(sighting, context),
  );
  const mentions: ResolvedMention[][] = article.blocks.map(() => []);
  for (const joined of joinSightings(first, short, context)) {
    const whole = withArticle(withoutArticle(withLegalForm(joined, context)), context);
    const sighting = withCapital(whole, context, profiles);
    const weighed = sighting.options.map(option => ({
      id: option.profile.id,
      evidence: weigh(option, sighting, context),
    }));
    const mention = toMention(sighting, decide(sighting, weighed, choices));
    const before = mentions[sighting.block]!.at(-1);
    if (mention && mention.start >= (before?.end ?? 0)) mentions[sighting.block]!.push(mention);
  }
  return mentions;
}

/** Adds what the rest of a long article has to know: that this name introduces its card. */
function toMention({ options }: Sighting, mention: ResolvedMention | null): ResolvedMention | null {
  if (!mention) return null;
  const meant = options.find(({ profile }) => profile.id === mention.card);
  return meant?.full && !meant.leaning ? { ...mention, full: true } : mention;
}

/** True for short forms within a longer name that was found already; asked in the order of the text. */
function insideOf(sightings: readonly Sighting[]): (short: Sighting) => boolean {
  const ends = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const known = ends.get(sighting.block);
    if (known) known.push(sighting);
    else ends.set(sighting.block, [sighting]);
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

function profilesIn(sightings: readonly Sighting[]): Set<CardProfile> {
  return new Set(sightings.flatMap(({ options }) => options.map(({ profile }) => profile)));
}

/** "Teldrin Inc" is one name, though the card says Teldrin. */
function withLegalForm(sighting: Sighting, context: Context): Sighting {
  if (!sighting.options.some(({ profile }) => profile.card.kind === 'organisation')) return sighting;
  const { text } = context.article.blocks[sighting.block]!;
  const end = endOfLegalForm(text, sighting.end);
  if (end === sighting.end) return sighting;
  const options = sighting.options.filter(({ profile }) => profile.card.kind === 'organisation');
  return { ...sighting, end, text: text.slice(sighting.start, end), options };
}

/** "… told The Associated Press": amid a sentence, an article with a capital belongs to the name. */
function withArticle(sighting: Sighting, context: Context): Sighting {
  if (sighting.options.some(({ profile }) => profile.card.kind !== 'organisation')) return sighting;
  const before = context.article.blocks[sighting.block]!.text.slice(
    Math.max(0, sighting.start - 12),
    sighting.start,
  );
  if (!before.endsWith(' The ') || !/[\p{L}\p{N},] The $/u.test(before) || !context.capitalsTell(sighting))
    return sighting;
  return { ...sighting, start: sighting.start - 4, text: `The ${sighting.text}` };
}

/** The mark begins behind an article in small letters: "in the Netherlands". */
function withoutArticle(sighting: Sighting): Sighting {
  const article = /^the\s+(?=\S)/.exec(sighting.text)?.[0];
  if (article === undefined) return sighting;
  return { ...sighting, start: sighting.start + article.length, text: sighting.text.slice(article.length) };
}

/** Beside a capital stands its country, which is often meant: "Moscow has been accused". */
function withCapital(sighting: Sighting, context: Context, profiles: Profiles): Sighting {
  if (sighting.options.some(({ profile }) => profile.isGovernment)) return sighting;
  const further = sighting.options.flatMap((option): Option[] => {
    const known =
      option.profile.capitalOf === null ? undefined : context.related.get(option.profile.capitalOf);
    if (!known || known.card.private) return [];
    const profile = profiles.of(known);
    return [{ ...option, profile, bearer: option.profile, origin: 'capital', full: false }];
  });
  return further.length === 0 ? sighting : { ...sighting, options: [...sighting.options, ...further] };
}
