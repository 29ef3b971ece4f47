import type { CardId } from '#core/cards/identifiers.ts';
import { packOf } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { BundleRow } from '../database/rows.ts';
import { takeTurns } from '../scheduling/turns.ts';
import { type Place, placeOfBundle } from '../store/contents.ts';
import type { StagedImport, StagedPack } from './staged-import.ts';

/**
 * A bundle is full with so many cards, or with so many UTF-16 code units of JSON: a page asks for cards here and
 * there, and gets a whole bundle for each.
 */
const MOST_CARDS = 16;
const MOST_TEXT = 8_192;

/** A card as it will stand in a bundle. Its text is fetched when it is written. */
export type ArrangedCard = {
  readonly id: CardId;
  readonly number: CardNumber;
  readonly edition: number;
  /** Where its JSON lies: in the stash, or in the bundle that it stood in. */
  readonly stashed: number | null;
  readonly text: string;
};

/** What a pack will consist of: bundles that stay, and bundles that are to be written. */
export type ArrangedPack = {
  readonly kept: readonly Place[];
  readonly fresh: readonly (readonly ArrangedCard[])[];
};

/** Gives out the numbers of cards that are new. */
export type Numbering = { next: CardNumber; readonly given: Map<CardId, CardNumber> };

/**
 * Arranges a pack's cards as an import leaves them. A card keeps its number, and with it its place; bundles without a
 * change stay as they are.
 */
export async function arrangePack(
  { pack, installed }: StagedPack,
  staged: StagedImport,
  revision: Revision,
  numbering: Numbering,
): Promise<ArrangedPack> {
  const turn = takeTurns();
  const kept: Place[] = [];
  const cards: ArrangedCard[] = [];
  for (const bundle of installed?.bundles ?? []) {
    if (bundle.ids.some(id => staged.packCards.has(id) || staged.dropped.has(id)))
      cards.push(...rearranged(bundle, staged, revision));
    else kept.push(placeOfBundle(pack.id, bundle));
    await turn();
  }
  for (const [id, { stashed }] of staged.packCards) {
    if (packOf(id) !== pack.id || staged.installed.has(id)) continue;
    // What the reader wrote over a pack that was removed kept its number, and the card gets it back.
    const number = staged.ownNumbers.get(id) ?? numbering.next++;
    numbering.given.set(id, number);
    cards.push({ id, number, edition: revision, stashed, text: '' });
    // Even an await that waits for nothing costs as much as the rest of this loop.
    if (cards.length % 256 === 0) await turn();
  }
  return { kept, fresh: await bundled(cards, staged, turn) };
}

function rearranged(bundle: BundleRow, staged: StagedImport, revision: Revision): ArrangedCard[] {
  return bundle.ids.flatMap((id, index): ArrangedCard | ArrangedCard[] => {
    if (staged.dropped.has(id)) return [];
    const number = bundle.first + index;
    const changed = staged.packCards.get(id);
    if (changed) return { id, number, edition: revision, stashed: changed.stashed, text: '' };
    return { id, number, edition: bundle.editions[index]!, stashed: null, text: bundle.cards[index]! };
  });
}

/** Cuts cards into bundles in which numbers follow each other. */
async function bundled(
  cards: ArrangedCard[],
  { stash }: StagedImport,
  turn: () => Promise<unknown>,
): Promise<ArrangedCard[][]> {
  const bundles: ArrangedCard[][] = [];
  let length = 0;
  let last: CardNumber | null = null;
  for (const card of cards.sort((one, other) => one.number - other.number)) {
    const follows = last !== null && card.number === last + 1;
    const bundle = bundles.at(-1);
    if (bundle && follows && bundle.length < MOST_CARDS && length < MOST_TEXT) bundle.push(card);
    else {
      await turn();
      bundles.push([card]);
      length = 0;
    }
    length += card.stashed === null ? card.text.length : stash.sizeOf(card.stashed);
    last = card.number;
  }
  return bundles;
}
