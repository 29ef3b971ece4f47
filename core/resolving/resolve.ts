import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import { endOfLegalForm } from '../names/legal-forms.ts';
import type { Article } from './article.ts';
import { type CardProfile, type KnownCard, Profiles } from './card-profile.ts';
import { type Choices, NO_CHOICES } from './choices.ts';
import { Context } from './context.ts';
import { isGovernment } from './cues.ts';
import { decide } from './decide.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import type { Found } from './scan-article.ts';
import { findShortForms, joinSightings } from './short-forms.ts';
import { sight } from './sight.ts';
import type { Option, Sighting } from './sighting.ts';
import { standsAlone } from './stands-alone.ts';

import { weigh } from './weigh.ts';

/** What resolving needs besides the article. */
export type Knowledge = {
  /** The cards that were found, by number (`cardsFound`). */
  readonly cards: ReadonlyMap<CardNumber, KnownCard>;
  /** Cards that those point to (`relatedTo`), by id: the country of a capital. May be left out. */
  readonly related?: ReadonlyMap<CardId, KnownCard>;
  readonly choices?: Choices;
  /** Kept by the caller as long as the glossary's revision holds. */
  readonly profiles?: Profiles;
};

/** Says which cards the matches of an article mean: for each block its mentions, in their order. */
export function resolve(
  article: Article,
  found: readonly (readonly Found[])[],
  { cards, related = new Map(), choices = NO_CHOICES, profiles = new Profiles() }: Knowledge,
): ResolvedMention[][] {
  const context = new Context(article, related);
  const first = sight(article, found, cards, profiles).filter(sighting => standsAlone(sighting, context));
  for (const sighting of first) context.note(sighting);
  const short = findShortForms(context, first, profilesIn(first)).filter(
    sighting => !isInside(sighting, first) && standsAlone(sighting, context),
  );
  const mentions: ResolvedMention[][] = article.blocks.map(() => []);
  for (const joined of joinSightings(first, short, context)) {
    const sighting = withCapital(withoutArticle(withLegalForm(joined, context)), context, profiles);
    const weighed = sighting.options.map(option => ({
      id: option.profile.id,
      evidence: weigh(option, sighting, context),
    }));
    const mention = decide(sighting, weighed, choices);
    if (mention) mentions[sighting.block]!.push(mention);
  }
  return mentions;
}

/** A short form within a longer name that was found already. */
function isInside({ block, start, end }: Sighting, sightings: readonly Sighting[]): boolean {
  return sightings.some(
    other =>
      other.block === block &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start,
  );
}

function profilesIn(sightings: readonly Sighting[]): Set<CardProfile> {
  return new Set(sightings.flatMap(({ options }) => options.map(({ profile }) => profile)));
}

/** "Avnet Inc" is one name, though the card says Avnet. */
function withLegalForm(sighting: Sighting, context: Context): Sighting {
  if (!sighting.options.some(({ profile }) => profile.card.kind === 'organisation')) return sighting;
  const { text } = context.article.blocks[sighting.block]!;
  const end = endOfLegalForm(text, sighting.end);
  if (end === sighting.end) return sighting;
  const options = sighting.options.filter(({ profile }) => profile.card.kind === 'organisation');
  return { ...sighting, end, text: text.slice(sighting.start, end), options };
}

/** The mark begins behind an article in small letters: "in the Netherlands". */
function withoutArticle(sighting: Sighting): Sighting {
  const article = /^the\s+(?=\S)/.exec(sighting.text)?.[0];
  if (article === undefined) return sighting;
  return { ...sighting, start: sighting.start + article.length, text: sighting.text.slice(article.length) };
}

/** Beside a capital stands its country, which is often meant: "Moscow has been accused". */
function withCapital(sighting: Sighting, context: Context, profiles: Profiles): Sighting {
  if (sighting.options.some(({ profile }) => isGovernment(profile.card))) return sighting;
  const further = sighting.options.flatMap((option): Option[] => {
    const known =
      option.profile.capitalOf === null ? undefined : context.related.get(option.profile.capitalOf);
    if (!known || known.card.private) return [];
    const profile = profiles.of(known);
    return [{ ...option, profile, origin: 'capital', full: false }];
  });
  return further.length === 0 ? sighting : { ...sighting, options: [...sighting.options, ...further] };
}
