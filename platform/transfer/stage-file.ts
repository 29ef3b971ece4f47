import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { LookAlikeFinder } from '#core/glossary/look-alikes.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { KeptChoice, KeptPageDate, OwnEntry, Pack } from '#core/packs/pack.ts';
import type { FileEvent } from '#core/packs/pack-reader.ts';
import type { RefusedCard } from '#core/transfer/import-plan.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { fromJson, toJson } from '../database/json-text.ts';
import { readBundles } from '../store/read-bundles.ts';
import { type Decided, stageChoices, stagePageDates } from './stage-decided.ts';
import type { KeptStage } from './stage-kept.ts';
import type { StagedImport } from './staged-import.ts';

/** Receives the contents of a file and stages what differs from the glossary. */
export type FileStage = {
  take(events: readonly FileEvent[], isExport: boolean): Promise<StorageFailure | null>;
  /** Call this once the whole file is read: finds the cards that its packs drop, and the choices and dates to add. */
  finish(): void;
  readonly refused: RefusedCard[];
  /** The number of refused cards that are not listed. */
  unlisted(): number;
  /** Cards of the file's packs that the glossary has unchanged. */
  readonly same: Set<CardId>;
  /** Has been given the names of all cards of the file. */
  readonly lookAlikes: LookAlikeFinder;
  settings(): unknown;
  readonly choices: KeptStage<KeptChoice>;
  readonly pageDates: KeptStage<KeptPageDate>;
};

/** @param kept the reader's stored decisions. */
export function stageFile(database: Database, staged: StagedImport, kept: Decided): FileStage {
  const refused: RefusedCard[] = [];
  /** Installed cards that the file's packs still have. Includes refused ones: an invalid card must not delete a card. */
  const present = new Set<CardId>();
  const skipped = new Set<PackId>();
  let unlisted = 0;
  const same = new Set<CardId>();
  const lookAlikes = new LookAlikeFinder();
  let settings: unknown = null;
  const choices = stageChoices(kept.choices);
  const pageDates = stagePageDates(kept.pageDates);

  async function takePack(pack: Pack, isExport: boolean): Promise<void> {
    const installed = await database.packs.get(pack.id);
    // An old export must not downgrade a pack; with a pack file, the reader asks for exactly that revision.
    if (isExport && installed && installed.revision > pack.revision) {
      skipped.add(pack.id);
      return;
    }
    const bundles = installed ? await readBundles(database, pack.id) : [];
    staged.packs.set(pack.id, { pack, installed: installed ? { pack: installed, bundles } : null });
    for (const bundle of bundles) {
      for (const [index, id] of bundle.ids.entries()) staged.installed.set(id, { bundle, index });
    }
  }

  function takeCard(pack: Pack, card: Card): void {
    if (skipped.has(pack.id)) return;
    const text = toJson(card);
    const installed = staged.installed.get(card.id);
    if (installed) present.add(card.id);
    const before = installed?.bundle.cards[installed.index];
    // Cards are written with keys in the order of their schema, so equal cards nearly always have equal text.
    const isSame = before !== undefined && (before === text || deepEqual(fromJson(before), card));
    lookAlikes.addOfFile(card, !isSame);
    if (isSame) same.add(card.id);
    else {
      const { id, title } = card;
      staged.packCards.set(id, { id, title, json: staged.cardJson.keepText(text) });
    }
  }

  function takeOwn(id: CardId, entry: OwnEntry): void {
    if (entry.type !== 'hidden') lookAlikes.addOfFile(entry.card, true);
    staged.own.set(id, staged.ownJson.keep(entry));
  }

  return {
    refused,
    unlisted: () => unlisted,
    same,
    lookAlikes,
    settings: () => settings,
    choices,
    pageDates,
    async take(events, isExport) {
      for (const event of events) {
        if (event.type === 'card') takeCard(event.pack, event.card);
        else if (event.type === 'own') takeOwn(event.id, event.entry);
        else if (event.type === 'settings') settings = event.value;
        else if (event.type === 'choice') choices.take(event.place, event.entry);
        else if (event.type === 'refused-choice') choices.refuse(event);
        else if (event.type === 'page-date') pageDates.take(event.place, event.entry);
        else if (event.type === 'refused-page-date') pageDates.refuse(event);
        else if (event.type === 'refused') {
          if (event.id !== null) present.add(event.id);
          if (refused.length < FILE_LIMITS.refused) refused.push(event);
          else unlisted++;
        } else {
          const done = await attempt(() => takePack(event.pack, isExport));
          if (!done.ok) return done;
        }
      }
      return null;
    },
    finish() {
      for (const id of staged.installed.keys()) if (!present.has(id)) staged.dropped.add(id);
      staged.choices.push(...choices.finish());
      staged.pageDates.push(...pageDates.finish());
    },
  };
}
