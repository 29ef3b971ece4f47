import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { OwnRow } from '../database/rows.ts';
import { deleteRows, putRows } from '../database/write-rows.ts';
import { type PackCard, shownOf } from './card-layers.ts';
import type { Change } from './change.ts';
import { summarise } from './summarise.ts';
import { addTombstones } from './tombstones.ts';

/** A change of one card's entry in the own layer. */
export type OwnChange = {
  readonly id: CardId;
  /** The current entry. */
  readonly own: OwnRow | null;
  /** The card as it is visible before the change. */
  readonly shown: GlossaryCard | null;
  /** The pack's card after the change. */
  readonly pack: PackCard | null;
  readonly entry: OwnEntry | null;
  /** The former number of a card that is being restored. */
  readonly number?: CardNumber;
};

/** The visible cards after the changes. `uncovered`: the numbers of packs' cards that no entry covers now. */
export type OwnChanges = {
  readonly shown: readonly (GlossaryCard | null)[];
  readonly uncovered: readonly CardNumber[];
};

/** Writes entries of the own layer, inside a change. A card that looks the same afterwards keeps its edition. */
export async function writeOwn(change: Change, changes: readonly OwnChange[]): Promise<OwnChanges> {
  const { ownLayer, ownSummaries } = change.database;
  const shown: (GlossaryCard | null)[] = [];
  const uncovered: CardNumber[] = [];
  const puts: OwnRow[] = [];
  const deletes: CardNumber[] = [];
  const hidden: CardNumber[] = [];
  const lost: CardNumber[] = [];
  // Fetched once: Dexie loses its transaction over a hundred awaits that do not reach the database.
  let edition: number | null = null;
  const isNew = ({ entry, own, pack, number }: OwnChange) =>
    entry !== null && (pack?.number ?? own?.number ?? number) === undefined;
  const count = changes.filter(isNew).length;
  let free = count > 0 ? await change.numbers(count) : 0;
  for (const { id, own, shown: before, pack, entry, number } of changes) {
    if (entry) {
      const at = pack?.number ?? own?.number ?? number ?? free++;
      const row = { number: at, id, entry, edition: before?.edition ?? 0 };
      const after = shownOf({ id, pack, own: row });
      const same =
        before?.number === at && before.origin === after?.origin && deepEqual(before.card, after?.card);
      if (!same) {
        edition ??= await change.revision();
        row.edition = edition;
      }
      puts.push(row);
      if (own && own.number !== at) deletes.push(own.number);
      if (!after) hidden.push(at);
      shown.push(after && { ...after, edition: row.edition });
    } else {
      if (own) deletes.push(own.number);
      edition ??= await change.revision();
      if (own && pack && pack.edition !== edition) uncovered.push(pack.number);
      shown.push(pack && { ...pack, edition, origin: 'pack' });
    }
    const after = shown.at(-1);
    if (before && before.number !== after?.number) lost.push(before.number);
  }
  await deleteRows(ownLayer, deletes);
  await deleteRows(ownSummaries, [...deletes, ...hidden]);
  await putRows(ownLayer, puts);
  await putRows(
    ownSummaries,
    puts.flatMap(row => {
      const { entry, number } = row;
      if (entry.type === 'hidden') return [];
      return summarise(entry.card, number, entry.type === 'edit' ? 'edited' : 'own');
    }),
  );
  await addTombstones(change, lost);
  return { shown, uncovered };
}
