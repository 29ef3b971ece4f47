import type { Card } from '#core/cards/card.ts';
import { type CardId, packOf } from '#core/cards/identifiers.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import { fromJson } from '../database/json-text.ts';
import type { BundleRow, OwnRow } from '../database/rows.ts';
import { type Contents, readContents } from './contents.ts';

/** A pack's card, read from its bundle. */
export type PackCard = {
  readonly number: CardNumber;
  readonly id: CardId;
  readonly edition: number;
  readonly card: Card;
};

/** Both layers of one card. If both have the card, they have the same number for it. */
export type CardLayers = { readonly id: CardId; readonly pack: PackCard | null; readonly own: OwnRow | null };

/**
 * Reads both layers of some cards, inside a transaction over the glossary's tables. `known` are the numbers of the whole
 * own layer, if the caller has them.
 */
export async function readLayers(
  database: Database,
  ids: readonly CardId[],
  known?: ReadonlyMap<CardId, CardNumber>,
): Promise<CardLayers[]> {
  const contents = await readContents(database);
  const packs = await findPackCards(database, contents, ids);
  const owns = known
    ? await database.ownLayer.bulkGet(ids.flatMap(id => known.get(id) ?? []))
    : await Promise.all(contents.own.size > 0 ? ids.map(id => database.ownLayer.get({ id })) : []);
  const own = new Map(owns.flatMap(row => (row ? [[row.id, row]] : [])));
  return ids.map(id => ({ id, pack: packs.get(id) ?? null, own: own.get(id) ?? null }));
}

export async function readLayersOf(database: Database, id: CardId): Promise<CardLayers> {
  const [layers] = await readLayers(database, [id]);
  return layers ?? { id, pack: null, own: null };
}

/** The card as the glossary shows it; null where it shows none. */
export function shownOf({ id, pack, own }: CardLayers): GlossaryCard | null {
  const merged = mergeLayers(pack?.card ?? null, own?.entry ?? null);
  const row = own ?? pack;
  return merged && row && { number: row.number, id, edition: row.edition, ...merged };
}

/** The card at an index of a bundle. */
export function cardAt({ first, ids, editions, cards }: BundleRow, index: number): PackCard {
  return {
    number: first + index,
    id: ids[index]!,
    edition: editions[index]!,
    card: fromJson(cards[index]!),
  };
}

async function findPackCards(
  { bundles }: Database,
  contents: Contents,
  ids: readonly CardId[],
): Promise<Map<CardId, PackCard>> {
  const wanted = ids.filter(id => contents.packs.has(packOf(id)));
  const lists = await Promise.all(wanted.map(id => bundles.where('ids').equals(id).primaryKeys()));
  const keys = [...new Set(lists.flat())].filter(key => contents.keys.has(key));
  const rows = await bundles.bulkGet(keys);
  const found = new Map<CardId, PackCard>();
  for (const id of wanted) {
    const row = rows.find(candidate => candidate?.ids.includes(id));
    if (row) found.set(id, cardAt(row, row.ids.indexOf(id)));
  }
  return found;
}
