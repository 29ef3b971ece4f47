import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, changedLines, LINE_RULES, lineHashes } from '#core/cards/line-hashes.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Result } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { Store } from '../store/store.ts';

/** What the reader has read of each card. Whoever calls it sees to it that nothing of a private window comes here. */
export type CardReads = {
  /**
   * The card is before the reader's eyes as it is given. Answers with what is news in it since it was read before; null
   * where nothing is, or where it is read for the first time. It is news once: from now on the card counts as read.
   */
  note(card: Card): Promise<Result<CardChanges | null, StorageFailure>>;
};

/** Cards of which is kept what was read, at about 200 bytes each; those that were not read for longest go first. */
export const MOST_READS = 5_000;

/** Opens nothing yet: the first use does. */
export function openCardReads({ database, now }: Pick<Store, 'database' | 'now'>): CardReads {
  return {
    note: card =>
      attempt(() =>
        // An async function, not a function that returns a promise: Dexie tells by it how to follow what is awaited.
        database.transaction('rw', database.cardReads, async () => note(database, card, dayOf(now()))),
      ),
  };
}

async function note({ cardReads }: Database, card: Card, today: string): Promise<CardChanges | null> {
  const { id } = card;
  const lines = lineHashes(card);
  const before = await cardReads.get(id);
  const isSame = before?.rules === LINE_RULES && sameLines(before.lines, lines);
  // A card that is opened ten times a day is written once.
  if (isSame && before.readOn === today) return null;
  await cardReads.put({ id, readOn: today, rules: LINE_RULES, lines });
  if (!before) await dropOldest(cardReads, id);
  if (before?.rules !== LINE_RULES) return null;
  const changed = changedLines(before.lines, card);
  return changed.length > 0 ? { since: before.readOn, lines: changed } : null;
}

function sameLines(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((hash, at) => hash === other[at]);
}

async function dropOldest(cardReads: Database['cardReads'], justRead: CardId): Promise<void> {
  const beyond = (await cardReads.count()) - MOST_READS;
  if (beyond <= 0) return;
  const others = cardReads.orderBy('readOn').and(({ id }) => id !== justRead);
  await others.limit(beyond).delete();
}

/** A moment's day by the reader's clock, `YYYY-MM-DD`. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
