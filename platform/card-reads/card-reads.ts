import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, changedLines, LINE_RULES, lineHashes } from '#core/cards/line-hashes.ts';
import { localDay } from '#core/cards/partial-date.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Result } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { Store } from '../store/store.ts';

/** What the reader has read of each card. Callers must not pass on what a private window shows. */
export type CardReads = {
  /**
   * Records that the reader sees this version of the card. Answers with what has changed since they last read the card;
   * null if nothing has, or if they read it for the first time. Each change is reported once.
   */
  note(card: Card): Promise<Result<CardChanges | null, StorageFailure>>;
};

/** Cards whose reads are stored, at most, at about 200 bytes each; beyond this, the least recently read are dropped. */
export const MOST_READS = 5_000;

/** Opens nothing yet: the first use does. */
export function openCardReads({ database, now }: Pick<Store, 'database' | 'now'>): CardReads {
  return {
    note: card =>
      attempt(() =>
        // Must be an async function: Dexie tracks awaits in it differently from a function that returns a promise.
        database.transaction('rw', database.cardReads, async () =>
          note(database, card, localDay(new Date(now()))),
        ),
      ),
  };
}

async function note({ cardReads }: Database, card: Card, today: string): Promise<CardChanges | null> {
  const { id } = card;
  const lines = lineHashes(card);
  const before = await cardReads.get(id);
  const isSame = before?.rules === LINE_RULES && sameLines(before.lines, lines);
  // A card that the reader opens ten times a day is written once.
  if (isSame && before.readOn === today) return null;
  await cardReads.put({ id, readOn: today, rules: LINE_RULES, lines });
  if (!before) await dropOldest(cardReads, id);
  if (before?.rules !== LINE_RULES) return null;
  const changed = changedLines(before.lines, card);
  return changed.length > 0 ? { since: before.readOn, lines: changed } : null;
}

function sameLines(before: readonly number[], now: readonly number[]): boolean {
  return before.length === now.length && before.every((hash, index) => hash === now[index]);
}

async function dropOldest(cardReads: Database['cardReads'], justRead: CardId): Promise<void> {
  const beyond = (await cardReads.count()) - MOST_READS;
  if (beyond <= 0) return;
  const others = cardReads.orderBy('readOn').and(({ id }) => id !== justRead);
  await others.limit(beyond).delete();
}
