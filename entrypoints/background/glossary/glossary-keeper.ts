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

/** How long after a change what is there is counted, in ms: pages that ask because of it go first. */
const SOON = 1_000;

/**
 * Remembers outside of the database what stands in it, notices when it is not there any more, and brings back what comes
 * with the extension. One thing after the other, so that nothing is noticed that it is just doing itself.
 */
export class GlossaryKeeper {
  readonly #store: Store;
  readonly #glossary: Glossary;
  readonly #transfer: Transfer;
  /** To be called when the database is another one, or not all of it is there: what was read of it counts no more. */
  readonly #replaced: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #works = true;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, glossary: Glossary, transfer: Transfer, replaced: () => void) {
    this.#store = store;
    this.#replaced = replaced;
    this.#glossary = glossary;
    this.#transfer = transfer;
  }

  /** At the install, after an update, and at each start of the browser. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#check();
      await keepBundledPacks(this.#glossary, this.#transfer);
      await this.#check();
    });
  }

  /** Looks whether the glossary is as it was left. */
  check(): Promise<GlossaryCheck> {
    return this.#inTurn(async () => {
      const checked = await this.#check();
      return checked.ok ? { ok: true } : { ok: false, reason: checked.reason, detail: checked.detail };
    });
  }

  /** The same when what changed the glossary has had its turn. */
  checkSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.check(), SOON);
  }

  /**
   * The database's connection was taken away: it was deleted, or another version of the extension is about to change it.
   * One that does not open closes again with each try, which is nothing new.
   */
  noteClosed(): void {
    if (this.#works) this.checkSoon();
  }

  /** Deletes the database, whatever is left of it, and begins with what comes with the extension. */
  startAnew(): Promise<GlossaryCheck> {
    return this.#inTurn(async () => {
      const remembered = await readTrace();
      const deleted = await attempt(() => this.#store.database.delete({ disableAutoOpen: false }));
      if (!deleted.ok) return { ok: false, reason: deleted.reason, detail: deleted.detail };
      const begun = await this.#begin(remembered);
      return begun.ok ? { ok: true } : { ok: false, reason: begun.reason, detail: begun.detail };
    });
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #check(): Promise<Result<null, StorageFailure>> {
    // First, and then the database: what is changed in between makes that one newer.
    const remembered = await readTrace();
    const stock = await this.#takeStock();
    this.#works = stock.ok;
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
    // Before anything is done about it: whoever is stopped in the middle still tells of it afterwards.
    await this.#tell(remembered, verdict);
    const begun = await this.#begin(remembered);
    return begun.ok ? success(null) : begun;
  }

  /** A database that is deleted under an open connection fails once, and opens anew then. */
  async #takeStock(): Promise<Result<Stock, StorageFailure>> {
    const { database } = this.#store;
    const first = await attempt(() => takeStock(database));
    return first.ok ? first : attempt(() => takeStock(database));
  }

  /** Notes the loss for the reader, once. */
  async #tell(remembered: Trace | OldTrace, { how, missing }: Pick<Loss, 'how' | 'missing'>): Promise<void> {
    const of = `${'identity' in remembered ? remembered.identity : 'old'} ${remembered.revision}`;
    const before = await readLoss();
    if (before?.of === of) return;
    const untold = before && !before.acknowledged ? before : null;
    await writeLoss({
      noticedAt: untold?.noticedAt ?? Date.now(),
      how: untold?.how ?? how,
      missing: untold ? addMissing(untold.missing, missing) : missing,
      of,
      acknowledged: false,
    });
  }

  /** Makes what is there usable again, brings back what can be, and remembers that. */
  async #begin(remembered: Trace | OldTrace): Promise<Result<null, StorageFailure>> {
    const { revision } = remembered;
    const nextNumber = 'nextNumber' in remembered ? remembered.nextNumber : 1;
    const mended = await mend(this.#store, { revision, nextNumber });
    if (!mended.ok) return mended;
    this.#replaced();
    await restoreBundledPacks(this.#transfer, 'packs' in remembered ? remembered.packs : null);
    const now = await this.#takeStock();
    if (!now.ok) return now;
    await writeTrace(toTrace(now.value));
    return success(null);
  }
}
