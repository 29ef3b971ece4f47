import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { fitEntry } from '#core/glossary/fit-entry.ts';
import type { CardField } from '#core/glossary/merge-cards.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { Database } from '../database/database.ts';
import { type CardLayers, readLayers } from '../store/card-layers.ts';
import type { JsonBuffer } from './json-buffer.ts';
import type { StagedImport } from './staged-import.ts';

/** Both layers of one card as an import will leave them. `before` is the current state. */
export type StagedLayers = {
  readonly id: CardId;
  readonly pack: Card | null;
  readonly own: OwnEntry | null;
  readonly before: CardLayers;
  /** Fields that both the reader and the pack have changed: the reader's version remains. */
  readonly kept: readonly CardField[];
};

/** Computes the layers of some affected cards, inside a transaction that the caller has opened. */
export async function stagedLayers(
  database: Database,
  staged: StagedImport,
  ids: readonly CardId[],
): Promise<StagedLayers[]> {
  const layers = await readLayers(database, ids, staged.ownNumbers);
  return layers.map(before => {
    const { id } = before;
    const pack = staged.dropped.has(id)
      ? null
      : (taken(staged.cardJson, staged.packCards.get(id)?.json) ?? before.pack?.card ?? null);
    const given = taken(staged.ownJson, staged.own.get(id));
    const { entry, kept } = fitEntry(chosen(before.own?.entry ?? null, given), pack);
    return { id, pack, own: entry, before, kept };
  });
}

/** The file's entry takes precedence, as the reader asked for the import; but it never hides what the reader wrote here. */
function chosen(here: OwnEntry | null, given: OwnEntry | null): OwnEntry | null {
  if (given === null) return here;
  return given.type === 'hidden' && here !== null ? here : given;
}

function taken<Value>(buffer: JsonBuffer<Value>, number: number | undefined): Value | null {
  return number === undefined ? null : buffer.take(number);
}
