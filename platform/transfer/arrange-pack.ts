import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { packOf } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { JsonText } from '../database/json-text.ts';
import type { BundleRow } from '../database/rows.ts';
import { takeTurns } from '../scheduling/turns.ts';
import { type BundleRef, refToBundle } from '../store/contents.ts';
import type { StagedImport, StagedPack } from './staged-import.ts';

/**
 * A bundle is full when it has this many cards, or this many UTF-16 code units of JSON. Small, because a page asks for
 * scattered cards, and each one loads a whole bundle.
 */
const MAX_BUNDLE_CARDS = 16;
const MAX_BUNDLE_TEXT = 8_192;

/** A card for a new bundle. */
export type ArrangedCard = {
  readonly id: CardId;
  readonly number: CardNumber;
  readonly edition: number;
  /** Its JSON, from its former bundle; or the number of its JSON in the import's `cardJson`. */
  readonly json: JsonText<Card> | number;
};

/** The future contents of a pack: bundles that remain, and bundles that are to be written. */
export type ArrangedPack = {
  readonly kept: readonly BundleRef[];
  readonly fresh: readonly (readonly ArrangedCard[])[];
};

/** The next free card number, and the numbers that were assigned to new cards. */
export type Numbering = { next: CardNumber; readonly given: Map<CardId, CardNumber> };

/**
 * Arranges a pack's cards in bundles for an import. An installed card keeps its number; bundles without a change remain.
 */
export async function arrangePack(
  { pack, installed }: StagedPack,
  staged: StagedImport,
  revision: Revision,
  numbering: Numbering,
): Promise<ArrangedPack> {
  const turn = takeTurns();
  const kept: BundleRef[] = [];
  const cards: ArrangedCard[] = [];
  for (const bundle of installed?.bundles ?? []) {
    if (bundle.ids.some(id => staged.packCards.has(id) || staged.dropped.has(id)))
      cards.push(...rearranged(bundle, staged, revision));
    else kept.push(refToBundle(pack.id, bundle));
    await turn();
  }
  for (const [id, { json }] of staged.packCards) {
    if (packOf(id) !== pack.id || staged.installed.has(id)) continue;
    // An edit whose pack was removed has kept the card's number, and the card gets it back.
    const number = staged.ownNumbers.get(id) ?? numbering.next++;
    numbering.given.set(id, number);
    cards.push({ id, number, edition: revision, json });
    // Even an await that does not wait costs as much as the rest of this loop.
    if (cards.length % 256 === 0) await turn();
  }
  return { kept, fresh: await bundled(cards, staged, turn) };
}

function rearranged(bundle: BundleRow, staged: StagedImport, revision: Revision): ArrangedCard[] {
  return bundle.ids.flatMap((id, index): ArrangedCard | ArrangedCard[] => {
    if (staged.dropped.has(id)) return [];
    const number = bundle.first + index;
    const changed = staged.packCards.get(id);
    if (changed) return { id, number, edition: revision, json: changed.json };
    return { id, number, edition: bundle.editions[index]!, json: bundle.cards[index]! };
  });
}

/** Divides cards into bundles with consecutive numbers. */
async function bundled(
  cards: ArrangedCard[],
  { cardJson }: StagedImport,
  turn: () => Promise<unknown>,
): Promise<ArrangedCard[][]> {
  const bundles: ArrangedCard[][] = [];
  let length = 0;
  let last: CardNumber | null = null;
  for (const card of cards.sort((one, other) => one.number - other.number)) {
    const follows = last !== null && card.number === last + 1;
    const bundle = bundles.at(-1);
    if (bundle && follows && bundle.length < MAX_BUNDLE_CARDS && length < MAX_BUNDLE_TEXT) bundle.push(card);
    else {
      await turn();
      bundles.push([card]);
      length = 0;
    }
    length += typeof card.json === 'number' ? cardJson.sizeOf(card.json) : card.json.length;
    last = card.number;
  }
  return bundles;
}
