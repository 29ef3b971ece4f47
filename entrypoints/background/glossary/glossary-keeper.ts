import type { Loss } from '#core/glossary/stock.ts';
import {
  addMissing,
  judgeStock,
  type OldTrace,
  type Stock,
  type Trace,
  toTrace,
} from '#core/glossary/stock.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { type Result, success } from '#core/result.ts';
import { attempt } from '#platform/database/attempt.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { mend, nameDatabase } from '#platform/keeping/mend.ts';
import { takeStock } from '#platform/keeping/take-stock.ts';
import { readLoss, readTrace, writeLoss, writeTrace } from '#platform/keeping/trace.ts';
import type { GlossaryCheck } from '#platform/protocols/requests.ts';
import type { Store } from '#platform/store/store.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';
import { keepBundledPacks, restoreBundledPacks } from '../install/bundled-packs.ts';

/** Delay in ms between a change and the check that follows it: pages that ask because of the change go first. */
const CHECK_DELAY_MS = 1_000;

/**
 * Remembers outside the database what the database contains, notices losses, and restores the packs that come with the
 * extension. Its tasks run one at a time, so that a check does not take its own unfinished work for a loss.
 */
export class GlossaryKeeper {
  readonly #store: Store;
  readonly #glossary: Glossary;
  readonly #transfer: Transfer;
  /** Called when the database was replaced or has lost parts: what other code has read from it is no longer valid. */
  readonly #onReplaced: () => void;
  #lastTask: Promise<unknown> = Promise.resolve();
  #isUsable = true;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, glossary: Glossary, transfer: Transfer, onReplaced: () => void) {
    this.#store = store;
    this.#onReplaced = onReplaced;
    this.#glossary = glossary;
    this.#transfer = transfer;
  }

  /** Called on installation, after an update, and at each start of the browser. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#check();
      await keepBundledPacks(this.#glossary, this.#transfer);
      await this.#check();
    });
  }

  /** Checks whether the glossary is still complete. */
  check(): Promise<GlossaryCheck> {
    return this.#inTurn(async () => {
      const checked = await this.#check();
      return checked.ok ? { ok: true } : { ok: false, reason: checked.reason, detail: checked.detail };
    });
  }

  /** Checks after a delay, so that pages which ask because of the change go first. */
  checkSoon(): void {
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.check(), CHECK_DELAY_MS);
  }

  /**
   * Called when the database's connection closes: the database was deleted, or another version of the extension is about
   * to upgrade it. A database that does not open closes at each attempt, so this checks only if the last check succeeded.
   */
  noteClosed(): void {
    if (this.#isUsable) this.checkSoon();
  }

  /** Deletes the database, whatever is left in it, and starts a new one with the bundled packs. */
  startAnew(): Promise<GlossaryCheck> {
    return this.#inTurn(async () => {
      const remembered = await readTrace();
      const deleted = await attempt(() => this.#store.database.delete({ disableAutoOpen: false }));
      if (!deleted.ok) return { ok: false, reason: deleted.reason, detail: deleted.detail };
      const repaired = await this.#repair(remembered);
      return repaired.ok ? { ok: true } : { ok: false, reason: repaired.reason, detail: repaired.detail };
    });
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#lastTask.then(work);
    // The caller gets a failure of its own task; the next task begins all the same.
    this.#lastTask = done.catch(() => undefined);
    return done;
  }

  async #check(): Promise<Result<null, StorageFailure>> {
    // Read this before the database: a change in between then makes the database newer, which is not a loss.
    const remembered = await readTrace();
    const stock = await this.#takeStock();
    this.#isUsable = stock.ok;
    if (!stock.ok) return stock;
    const verdict = judgeStock(remembered, stock.value);
    if (verdict.type === 'sound') {
      let trace = toTrace(stock.value);
      if (trace.identity === null) {
        const named = await attempt(() => nameDatabase(this.#store.database));
        if (!named.ok) return named;
        trace = { ...trace, identity: named.value };
      }
      if (JSON.stringify(trace) !== JSON.stringify(remembered)) await writeTrace(trace);
      return success(null);
    }
    console.warn('The glossary is not as it was left:', verdict);
    // Note the loss before repairing it: if the background is stopped in between, the reader still learns of it.
    await this.#noteLoss(remembered, verdict);
    const repaired = await this.#repair(remembered);
    return repaired.ok ? success(null) : repaired;
  }

  /** Where the database was deleted under an open connection, the first attempt fails and the second opens a new one. */
  async #takeStock(): Promise<Result<Stock, StorageFailure>> {
    const { database } = this.#store;
    const first = await attempt(() => takeStock(database));
    return first.ok ? first : attempt(() => takeStock(database));
  }

  /** Records a loss so that the reader is told, once for each loss. */
  async #noteLoss(
    remembered: Trace | OldTrace,
    { how, missing }: Pick<Loss, 'how' | 'missing'>,
  ): Promise<void> {
    const of = `${'identity' in remembered ? remembered.identity : 'old'} ${remembered.revision}`;
    const before = await readLoss();
    if (before?.of === of) return;
    const unread = before && !before.acknowledged ? before : null;
    await writeLoss({
      noticedAt: unread?.noticedAt ?? Date.now(),
      how: unread?.how ?? how,
      missing: unread ? addMissing(unread.missing, missing) : missing,
      of,
      acknowledged: false,
    });
  }

  /** Repairs the database, restores the bundled packs, and remembers the result. */
  async #repair(remembered: Trace | OldTrace): Promise<Result<null, StorageFailure>> {
    const { revision } = remembered;
    const nextNumber = 'nextNumber' in remembered ? remembered.nextNumber : 1;
    const mended = await mend(this.#store, { revision, nextNumber });
    if (!mended.ok) return mended;
    this.#onReplaced();
    await restoreBundledPacks(this.#transfer, 'packs' in remembered ? remembered.packs : null);
    const now = await this.#takeStock();
    if (!now.ok) return now;
    await writeTrace(toTrace(now.value));
    return success(null);
  }
}
