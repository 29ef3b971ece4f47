import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { FileEvent } from '#core/packs/file-reader.ts';
import type { Pack } from '#core/packs/pack.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StorageFailure } from '../database/storage-failure.ts';
import type { StagedImport } from './staged-import.ts';
import type { RefusedCard } from './transfer.ts';

/** Takes in what is found in a file and stages what differs from the glossary. */
export type FileStage = {
  take(events: readonly FileEvent[], isExport: boolean): Promise<StorageFailure | null>;
  /** Finds what the file's packs have no more, once all of it is read. */
  finish(): Promise<StorageFailure | null>;
  readonly refused: RefusedCard[];
  /** Refused cards beyond those that are listed. */
  unlisted(): number;
  /** Cards of the file's packs that stand in the glossary just so. */
  readonly same: Set<CardId>;
  settings(): unknown;
};

export function stageFile(database: Database, staged: StagedImport): FileStage {
  const refused: RefusedCard[] = [];
  /** Ids that the file's packs still have, refused ones among them: a card is not lost for being damaged. */
  const present = new Set<CardId>();
  const skipped = new Set<PackId>();
  let unlisted = 0;
  const same = new Set<CardId>();
  let settings: unknown = null;

  async function takePack(pack: Pack, isExport: boolean): Promise<void> {
    const installed = await database.packs.get(pack.id);
    // An old export must not take a pack back to what it was; a pack file is the reader's express wish.
    if (isExport && installed && installed.revision > pack.revision) skipped.add(pack.id);
    else {
      staged.packs.set(pack.id, pack);
      if (installed) staged.installed.set(pack.id, installed.revision);
    }
  }

  async function takeCards(cards: readonly { pack: Pack; card: Card }[]): Promise<void> {
    const wanted = cards.filter(({ pack }) => !skipped.has(pack.id));
    const installed = await database.packCards.bulkGet(wanted.map(({ card }) => card.id));
    for (const [index, { card }] of wanted.entries()) {
      present.add(card.id);
      if (deepEqual(installed[index]?.card, card)) same.add(card.id);
      else {
        staged.packCards.set(card.id, staged.stash.keep(card));
        if (!installed[index]) staged.newCards.add(card.id);
      }
    }
  }

  return {
    refused,
    unlisted: () => unlisted,
    same,
    settings: () => settings,
    async take(events, isExport) {
      const done = await attempt(() =>
        database.transaction('r', [database.packs, database.packCards], async () => {
          let cards: { pack: Pack; card: Card }[] = [];
          for (const event of events) {
            if (event.type === 'card') cards.push(event);
            else if (event.type === 'own') staged.own.set(event.id, staged.stash.keep(event.entry));
            else if (event.type === 'settings') settings = event.value;
            else if (event.type === 'refused') {
              if (event.id !== null) present.add(event.id);
              if (refused.length < FILE_LIMITS.refused) refused.push(event);
              else unlisted++;
            } else {
              await takeCards(cards);
              cards = [];
              await takePack(event.pack, isExport);
            }
          }
          await takeCards(cards);
        }),
      );
      return done.ok ? null : done;
    },
    async finish() {
      const done = await attempt(async () => {
        for (const id of staged.packs.keys()) {
          const before = await database.packCards.where('packId').equals(id).primaryKeys();
          for (const card of before) if (!present.has(card)) staged.dropped.add(card);
        }
      });
      staged.affected = [...new Set([...staged.packCards.keys(), ...staged.own.keys(), ...staged.dropped])];
      return done.ok ? null : done;
    },
  };
}
