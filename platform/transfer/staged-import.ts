import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { KeptChoice, KeptPack, KeptPageDate, OwnEntry, Pack } from '#core/packs/pack.ts';
import type { BundleRow } from '../database/rows.ts';
import { JsonBuffer } from './json-buffer.ts';

/** A pack of the file, and its current bundles in the glossary. */
export type StagedPack = {
  readonly pack: Pack;
  /** Null where the pack is new. */
  readonly installed: { readonly pack: KeptPack; readonly bundles: readonly BundleRow[] } | null;
};

/** A card of the file; `json` is the number of its JSON in `cardJson`. */
export type StagedCard = { readonly id: CardId; readonly title: string; readonly json: number };

/** The place of an installed card in its bundle. */
export type InstalledCard = { readonly bundle: BundleRow; readonly index: number };

/**
 * What an import would write. `cardJson` and `ownJson` have the cards and entries of the file, under the numbers given
 * here. Cards that the glossary already has unchanged are not included.
 */
export type StagedImport = {
  /** The glossary's revision with which the file was compared. */
  readonly revision: Revision;
  readonly cardJson: JsonBuffer<Card>;
  readonly ownJson: JsonBuffer<OwnEntry>;
  readonly packs: Map<PackId, StagedPack>;
  /** All cards that these packs have now. */
  readonly installed: Map<CardId, InstalledCard>;
  /** Cards that are new or changed. */
  readonly packCards: Map<CardId, StagedCard>;
  /** Entries of the own layer; each number is that of its JSON in `ownJson`. */
  readonly own: Map<CardId, number>;
  /** Choices that are not stored yet, oldest first. */
  readonly choices: KeptChoice[];
  /** Dates of articles for which none is stored yet, oldest first. */
  readonly pageDates: KeptPageDate[];
  /** Installed cards of these packs that the file no longer has. */
  readonly dropped: Set<CardId>;
  /** The numbers of the current own layer. */
  readonly ownNumbers: Map<CardId, CardNumber>;
};

export function stageNothing(revision: Revision): StagedImport {
  return {
    revision,
    cardJson: new JsonBuffer(),
    ownJson: new JsonBuffer(),
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

/** All cards that the import may change and that have an entry in the own layer, or will get one. */
export function cardsWithOwn({ packCards, own, dropped, ownNumbers }: StagedImport): CardId[] {
  const ids = new Set(own.keys());
  for (const id of ownNumbers.keys()) if (packCards.has(id) || dropped.has(id)) ids.add(id);
  return [...ids];
}
