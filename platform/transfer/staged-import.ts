import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { KeptChoice, KeptPageDate, Pack } from '#core/packs/pack.ts';
import type { BundleRow } from '../database/rows.ts';
import { Stash } from './stash.ts';

/** A pack of the file, and the bundles that it has in the glossary now. */
export type StagedPack = {
  readonly pack: Pack;
  /** Null where the pack is new. */
  readonly installed: { readonly pack: Pack; readonly bundles: readonly BundleRow[] } | null;
};

/** A card of the file; `stashed` is its number in the stash. */
export type StagedCard = { readonly id: CardId; readonly title: string; readonly stashed: number };

/** Where a card stands in an installed bundle. */
export type InstalledCard = { readonly bundle: BundleRow; readonly index: number };

/**
 * What an import would write. Cards and entries of the file lie in the stash, under the numbers given here; what is
 * in the glossary already stands nowhere.
 */
export type StagedImport = {
  /** The glossary that the file was compared with. */
  readonly revision: Revision;
  readonly stash: Stash;
  readonly packs: Map<PackId, StagedPack>;
  /** All that these packs have now. */
  readonly installed: Map<CardId, InstalledCard>;
  /** Cards that are new or changed. */
  readonly packCards: Map<CardId, StagedCard>;
  readonly own: Map<CardId, number>;
  /** Choices that are not here yet, oldest first. */
  readonly choices: KeptChoice[];
  /** Days of articles that have none here yet, oldest first. */
  readonly pageDates: KeptPageDate[];
  /** Cards of the packs above that the file has no more. */
  readonly dropped: Set<CardId>;
  /** The own layer as it is now. */
  readonly ownNumbers: Map<CardId, CardNumber>;
};

export function stageNothing(revision: Revision): StagedImport {
  return {
    revision,
    stash: new Stash(),
    packs: new Map(),
    installed: new Map(),
    packCards: new Map(),
    own: new Map(),
    choices: [],
    pageDates: [],
    dropped: new Set(),
    ownNumbers: new Map(),
  };
}

/** Every card that the import may change and that has an own layer, or gets one. */
export function cardsWithOwn({ packCards, own, dropped, ownNumbers }: StagedImport): CardId[] {
  const ids = new Set(own.keys());
  for (const id of ownNumbers.keys()) if (packCards.has(id) || dropped.has(id)) ids.add(id);
  return [...ids];
}
