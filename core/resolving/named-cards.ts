import type { CardId } from '../cards/identifiers.ts';
import { packOf } from '../cards/identifiers.ts';
import type { ArticleText } from './article-text.ts';
import { type CardProfile, keyOf } from './card-profile.ts';
import { isEverydayName } from './everyday-names.ts';
import type { Occurrence } from './occurrences/occurrence.ts';
import { lastBefore } from './occurrences/positions.ts';
import { groupsOf } from './same-thing.ts';

/** The cards that an article certainly names, and what follows from that. */
export type NamedCards = {
  /** The positions at which each card is named in full, in the order of the text (see `ArticleText.positionOf`). */
  readonly fullAt: ReadonlyMap<CardId, readonly number[]>;
  /** The full names by which the article names each card, as keys. */
  readonly fullNames: ReadonlyMap<CardId, ReadonlySet<string>>;
  /** Cards that some occurrence certainly means. Everyday words do not count: they need other names themselves. */
  readonly present: ReadonlyMap<CardId, CardProfile>;
  /** The positions of those occurrences in the order of the text, each with its card, or the cards of several packs. */
  readonly presentAt: ReadonlyMap<number, readonly CardId[]>;
  /** The forms in which the article certainly names each card. */
  readonly forms: ReadonlyMap<CardId, ReadonlySet<string>>;
  /** Cards that present cards are related to, each with those present cards. */
  readonly pointedAt: ReadonlyMap<CardId, ReadonlySet<CardId>>;
  /** Countries whose capitals are present. */
  readonly withCapital: ReadonlySet<CardId>;
  /** The present cards of each pack. */
  readonly packs: ReadonlyMap<string, ReadonlySet<CardId>>;
};

/**
 * Gathers the cards that the article names.
 *
 * @param occurrences in the order of the text.
 * @param elsewhere cards that another part of the article names in full: they count as named before everything here.
 */
export function namedCards(
  occurrences: readonly Occurrence[],
  elsewhere: readonly CardProfile[],
  text: ArticleText,
): NamedCards {
  const fullAt = new Map<CardId, number[]>();
  const fullNames = new Map<CardId, Set<string>>();
  for (const { id, card } of elsewhere) {
    fullAt.set(id, [0]);
    fullNames.set(id, new Set([card.title, ...card.names.map(name => name.text)].map(keyOf)));
  }
  const proven = occurrences.filter(({ inCapitals }) => inCapitals !== 'unproven');
  for (const occurrence of proven) {
    for (const { profile, full, dependent, unclear } of occurrence.candidates) {
      if (!full || dependent || unclear) continue;
      entry(fullAt, profile.id, () => []).push(text.positionOf(occurrence));
      entry(fullNames, profile.id, () => new Set()).add(text.keyOf(occurrence.text));
    }
  }
  const presentAt = new Map<number, readonly CardId[]>();
  const forms = new Map<CardId, Set<string>>();
  const meant: CardProfile[] = [];
  for (const occurrence of proven) {
    const profiles = meantWithoutDoubt(occurrence);
    if (profiles.length === 0) continue;
    presentAt.set(
      text.positionOf(occurrence),
      profiles.map(({ id }) => id),
    );
    for (const { id } of profiles) entry(forms, id, () => new Set()).add(occurrence.text);
    meant.push(...profiles);
  }
  return Object.assign(whatIsPresent([...elsewhere, ...meant]), { fullAt, fullNames, presentAt, forms });
}

/** The card that an occurrence means, if it can mean only one thing: more than one if several packs have it. */
function meantWithoutDoubt({ candidates }: Occurrence): readonly CardProfile[] {
  if (candidates.length > 1 && groupsOf(candidates).length > 1) return [];
  return candidates
    .filter(candidate => candidate.origin !== 'never-alone' && !isEverydayName(candidate))
    .map(({ profile }) => profile);
}

function whatIsPresent(
  profiles: Iterable<CardProfile>,
): Pick<NamedCards, 'present' | 'pointedAt' | 'withCapital' | 'packs'> {
  const present = new Map<CardId, CardProfile>();
  const different = new Set(profiles);
  let pointedAt: ReadonlyMap<CardId, ReadonlySet<CardId>> | null = null;
  const withCapital = new Set<CardId>();
  const packs = new Map<string, Set<CardId>>();
  for (const profile of different) {
    const { id, capitalOf } = profile;
    present.set(id, profile);
    if (capitalOf !== null) withCapital.add(capitalOf);
    entry(packs, packOf(id), () => new Set()).add(id);
  }
  return {
    present,
    // Only a mention in doubt asks for it, and it is as large as all their relations together.
    get pointedAt() {
      pointedAt ??= relationsOf(different);
      return pointedAt;
    },
    withCapital,
    packs,
  };
}

function relationsOf(profiles: Iterable<CardProfile>): ReadonlyMap<CardId, ReadonlySet<CardId>> {
  const pointedAt = new Map<CardId, Set<CardId>>();
  for (const { id, relatedIds } of profiles)
    for (const other of relatedIds) entry(pointedAt, other, () => new Set()).add(id);
  return pointedAt;
}

/** The value of a key; if there is none, it is made and added. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** How many other cards of the same pack are present; 0 if the card's id contains no pack. */
export function othersOfPack({ packs }: NamedCards, id: CardId): number {
  if (!id.includes(':')) return 0;
  const cards = packs.get(packOf(id));
  return cards ? cards.size - (cards.has(id) ? 1 : 0) : 0;
}

/** Position of a card's last full name before a position; -1 if there is none. */
export function lastFullName({ fullAt }: NamedCards, id: CardId, before: number): number {
  return lastBefore(fullAt.get(id), before);
}
