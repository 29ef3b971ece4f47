import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import { findBundleRef, readContents } from './contents.ts';

/** A pack's card that the reader has edited, in both versions. */
export type EditedCard = {
  readonly number: CardNumber;
  readonly id: CardId;
  readonly edition: number;
  readonly pack: Card;
  readonly edited: Card;
};

/** Which cards have names that could reveal something about the reader. */
export type OwnNumbers = {
  readonly revision: Revision;
  /** Cards of the own layer, including edits, and cards of packs that are not public. */
  readonly numbers: ReadonlySet<CardNumber>;
  /** Those among them that are edits of public packs' cards. */
  readonly edits: readonly EditedCard[];
};

export async function readOwnNumbers(
  database: Database,
  isPublic: (pack: PackId) => boolean,
): Promise<OwnNumbers> {
  const { meta, contents, ownLayer } = database;
  return database.transaction('r', [meta, contents, ownLayer], async () => {
    const current = await readContents(database);
    const numbers = new Set(current.own);
    const known = new Map<PackId, boolean>();
    const isKnownPublic = (pack: PackId) => {
      const before = known.get(pack);
      if (before !== undefined) return before;
      const found = isPublic(pack);
      known.set(pack, found);
      return found;
    };
    for (const { packId, first, last } of current.bundleRefs) {
      if (isKnownPublic(packId)) continue;
      for (let number = first; number <= last; number++) numbers.add(number);
    }
    const covering = [...current.own].filter(number => {
      const ref = findBundleRef(current, number);
      return ref !== null && isKnownPublic(ref.packId);
    });
    const rows = await ownLayer.bulkGet(covering);
    const edits = rows.flatMap((row): EditedCard[] => {
      if (row?.entry.type !== 'edit') return [];
      const { number, id, edition, entry } = row;
      return [{ number, id, edition, pack: entry.base, edited: entry.card }];
    });
    return { revision: current.revision, numbers, edits };
  });
}
