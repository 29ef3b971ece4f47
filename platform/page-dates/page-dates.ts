import type { PartialDate } from '#core/cards/partial-date.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { KeptPageDate } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import { answerTo } from '../database/answer-to.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { readRaw } from '../database/raw-read.ts';
import type { PageDateRow } from '../database/rows.ts';
import { changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';

/** Dates that the reader gave to articles which have none, or a wrong one. */
export type PageDates = {
  /** @param address as `articleAddress` writes it. */
  get(address: string): Promise<Result<PartialDate | null, StorageFailure>>;
  /** Stores the date of an article; null removes it. Open pages are read again afterwards. */
  set(address: string, date: PartialDate | null): Promise<Result<null, StorageFailure>>;
};

/** Dates that are stored, at most; beyond this, the oldest are dropped. */
export const MOST_DATES = 2_000;

/** All dates, oldest first. */
export function listPageDates({ pageDates }: Database): PromiseLike<KeptPageDate[]> {
  return pageDates.orderBy('setAt').toArray();
}

/** The database opens at the first use, not here. */
export function openPageDates(store: Store): PageDates {
  const { database } = store;
  return {
    // Part of the first request to a background that has just started: see readRaw.
    get: address =>
      attempt(() =>
        readRaw(database, ['pageDates'], async transaction => {
          const row = await answerTo<PageDateRow | undefined>(
            transaction.objectStore('pageDates').get(address),
          );
          return row?.date ?? null;
        }),
      ),
    async set(address, date) {
      const done = await changeGlossary(store, async change => {
        const { pageDates } = change.database;
        await change.revision();
        if (date === null) return pageDates.delete(address);
        await pageDates.put({ address, date, setAt: store.now() });
        const beyond = (await pageDates.count()) - MOST_DATES;
        if (beyond > 0) await pageDates.orderBy('setAt').limit(beyond).delete();
      });
      return done.ok ? success(null) : done;
    },
  };
}
