import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, launchBrowser } from './launch.ts';
import { type ServedPage, servePage } from './serve-page.ts';

const ENTRY = fileURLToPath(new URL('glossary-page.ts', import.meta.url));
/** Polls by time, because a tab in the background draws no frames to poll in. */
const OFTEN = { polling: 40 } as const;

let served: ServedPage;
let databases = 0;

beforeAll(async () => {
  served = await servePage(ENTRY);
});

afterAll(() => served?.stop());

describe.each<BrowserName>(['chromium', 'firefox'])('the glossary in %s', name => {
  let browser: Browser;
  let page: Page;
  /** The name of a database for this test only. */
  let db: string;

  async function openPage(path = '/'): Promise<Page> {
    const opened = await browser.newPage();
    await opened.goto(served.address + path);
    await opened.waitForFunction(() => typeof parts === 'object');
    return opened;
  }

  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await openPage();
  });

  afterAll(() => browser?.close());

  beforeEach(() => {
    db = `test-${++databases}`;
  });

  describe('saving', () => {
    it('saves a new card, finds it, and saves over the edition that was read', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary, announced } = parts.open(db);
        const first = await glossary.save(
          parts.card('own:a', { title: 'Nikol Pashinyan', names: [{ text: 'Փաշինյան' }] }),
          null,
        );
        const base = first.ok ? first.value.edition : -1;
        const second = await glossary.save(
          parts.card('own:a', { title: 'Nikol Pashinyan', gist: 'Politician' }),
          base,
        );
        const found = await glossary.search('pash nik');
        return {
          first,
          second,
          found,
          announced,
          count: await glossary.count(),
          revision: await glossary.revision(),
        };
      }, db);
      expect(seen.first).toMatchObject({ ok: true, value: { number: 1, edition: 1, origin: 'own' } });
      expect(seen.second).toMatchObject({
        ok: true,
        value: { number: 1, edition: 2, card: { gist: 'Politician' } },
      });
      expect(seen.found).toMatchObject({ ok: true, value: [{ id: 'own:a', title: 'Nikol Pashinyan' }] });
      expect(seen.announced).toEqual([1, 2]);
      expect(seen.count).toEqual({ ok: true, value: 1 });
      expect(seen.revision).toEqual({ ok: true, value: 2 });
    });

    it('refuses to save over an edition that has been replaced or deleted', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await glossary.save(parts.card('own:a'), null);
        await glossary.save(parts.card('own:a', { gist: 'theirs' }), 1);
        const stale = await glossary.save(parts.card('own:a', { gist: 'mine' }), 1);
        const twice = await glossary.save(parts.card('own:a', { gist: 'mine' }), null);
        await glossary.remove('own:a');
        const gone = await glossary.save(parts.card('own:a', { gist: 'mine' }), 2);
        return { stale, twice, gone };
      }, db);
      const current = { edition: 2, card: { gist: 'theirs' } };
      expect(seen.stale).toMatchObject({ ok: false, reason: 'changed-elsewhere', current });
      expect(seen.twice).toMatchObject({ ok: false, reason: 'changed-elsewhere', current });
      expect(seen.gone).toEqual({ ok: false, reason: 'changed-elsewhere', current: null });
    });

    it('refuses an invalid card, and a new one under a pack’s id', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        const empty = await glossary.save(parts.card('own:a', { title: ' ' }), null);
        const foreign = await glossary.save(parts.card('p:a'), null);
        return { empty, foreign, revision: await glossary.revision() };
      }, db);
      expect(seen.empty).toMatchObject({ ok: false, reason: 'invalid', issues: [{ path: ['title'] }] });
      expect(seen.foreign).toMatchObject({ ok: false, reason: 'invalid', issues: [{ path: ['id'] }] });
      expect(seen.revision).toEqual({ ok: true, value: 0 });
    });

    it('leaves nothing of a save that fails', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary, announced } = parts.open(db);
        await glossary.save(parts.card('own:a'), null);
        const before = await parts.dump(db);
        const { put } = IDBObjectStore.prototype;
        // The last table that a save writes to.
        IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
          if (this.name === 'ownSummaries') throw new DOMException('made to fail', 'QuotaExceededError');
          return put.apply(this, given);
        };
        const failed = await glossary.save(parts.card('own:a', { gist: 'x' }), 1);
        IDBObjectStore.prototype.put = put;
        return { failed, before, after: await parts.dump(db), announced };
      }, db);
      expect(seen.failed).toEqual({
        ok: false,
        reason: 'storage-full',
        detail: expect.stringContaining('made to fail'),
      });
      expect(seen.after).toEqual(seen.before);
      expect(seen.announced).toEqual([1]);
    });
  });

  describe('deleting', () => {
    it('restores a deleted card with its number and its draft', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await glossary.save(parts.card('own:a'), null);
        await glossary.save(parts.card('own:b'), null);
        await glossary.keepDraft({ id: 'own:a', base: 1, content: { gist: 'half a sen' }, editedAt: 5 });
        const removed = await glossary.remove('own:a');
        const again = await glossary.remove('own:a');
        const meanwhile = { get: await glossary.get('own:a'), draft: await glossary.draft('own:a') };
        const key = removed.ok ? removed.value.key : -1;
        const restored = await glossary.restore(key);
        const draft = await glossary.draft('own:a');
        return {
          removed,
          again,
          meanwhile,
          restored,
          draft,
          twice: await glossary.restore(key),
          left: await glossary.removals(),
        };
      }, db);
      expect(seen.removed).toMatchObject({ ok: true, value: { id: 'own:a', title: 'own:a' } });
      expect(seen.again).toEqual(seen.removed);
      expect(seen.meanwhile).toEqual({ get: { ok: true, value: null }, draft: { ok: true, value: null } });
      expect(seen.restored).toMatchObject({ ok: true, value: { number: 1, edition: 4 } });
      // The draft is based on the restored edition.
      expect(seen.draft).toMatchObject({ ok: true, value: { base: 4, content: { gist: 'half a sen' } } });
      expect(seen.twice).toEqual({ ok: false, reason: 'not-found' });
      expect(seen.left).toEqual({ ok: true, value: [] });
    });

    it('hides a pack’s card, keeps it hidden through an update, and shows it again', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await parts.bringIn(db, parts.packFile({}, [parts.card('p:a'), parts.card('p:b')]));
        const removed = await glossary.remove('p:a');
        const update = [parts.card('p:a', { gist: 'new' }), parts.card('p:b')];
        await parts.bringIn(db, parts.packFile({ revision: 2 }, update));
        const hidden = await glossary.get('p:a');
        return { hidden, restored: await glossary.restore(removed.ok ? removed.value.key : -1) };
      }, db);
      expect(seen.hidden).toEqual({ ok: true, value: null });
      expect(seen.restored).toMatchObject({
        ok: true,
        value: { origin: 'pack', number: 1, card: { gist: 'new' } },
      });
    });

    it('removes an edit from a pack’s card, and restores it', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await parts.bringIn(db, parts.packFile({}, [parts.card('p:a')]));
        const edited = await glossary.save(parts.card('p:a', { gist: 'mine' }), 1);
        const reverted = await glossary.revert('p:a');
        const plain = await glossary.get('p:a');
        const nothing = await glossary.revert('p:a');
        const restored = await glossary.restore(reverted.ok ? reverted.value.key : -1);
        return { edited, plain, nothing, restored };
      }, db);
      expect(seen.edited).toMatchObject({ ok: true, value: { origin: 'edited', card: { gist: 'mine' } } });
      expect(seen.plain).toMatchObject({ ok: true, value: { origin: 'pack', card: { gist: 'Somebody' } } });
      expect(seen.nothing).toEqual({ ok: false, reason: 'not-found' });
      expect(seen.restored).toMatchObject({ ok: true, value: { origin: 'edited', card: { gist: 'mine' } } });
    });

    it('does not restore over what was written since', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await parts.bringIn(db, parts.packFile({}, [parts.card('p:a')]));
        await glossary.save(parts.card('p:a', { gist: 'first' }), 1);
        const reverted = await glossary.revert('p:a');
        const current = await glossary.get('p:a');
        await glossary.save(
          parts.card('p:a', { gist: 'second' }),
          current.ok && current.value ? current.value.edition : -1,
        );
        return glossary.restore(reverted.ok ? reverted.value.key : -1);
      }, db);
      expect(seen).toMatchObject({
        ok: false,
        reason: 'changed-elsewhere',
        current: { card: { gist: 'second' } },
      });
    });

    it('removes a pack and keeps what the reader wrote over it', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        const file = () => parts.packFile({}, [parts.card('p:a'), parts.card('p:b'), parts.card('p:c')]);
        await parts.bringIn(db, file());
        await glossary.save(parts.card('p:a', { gist: 'mine' }), 1);
        await glossary.remove('p:c');
        await glossary.removePack('p');
        const left = { cards: await glossary.search(''), packs: await glossary.packs() };
        const { plan } = await parts.bringIn(db, file());
        return {
          left,
          plan,
          a: await glossary.get('p:a'),
          packs: await glossary.packs(),
          count: await glossary.count(),
        };
      }, db);
      expect(seen.left).toMatchObject({
        cards: { value: [{ id: 'p:a', origin: 'own' }] },
        packs: { value: [] },
      });
      expect(seen.a).toMatchObject({
        ok: true,
        value: { number: 1, origin: 'edited', card: { gist: 'mine' } },
      });
      expect(seen.packs).toMatchObject({ ok: true, value: [{ id: 'p', cards: 3 }] });
      expect(seen.count).toEqual({ ok: true, value: 3 });
    });
  });

  describe('drafts', () => {
    it('survive closing the tab, and are deleted once they are saved', async () => {
      const other = await openPage();
      await other.evaluate(async db => {
        const { glossary } = parts.open(db);
        await glossary.save(parts.card('own:a'), null);
        await glossary.keepDraft({ id: 'own:a', base: 1, content: { gist: '' }, editedAt: 5 });
        await glossary.keepDraft({ id: 'own:new', base: null, content: { title: 'x' }, editedAt: 6 });
      }, db);
      await other.close();
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        const kept = await glossary.drafts();
        await glossary.save(parts.card('own:a', { gist: 'done' }), 1);
        await glossary.discardDraft('own:new');
        return { kept, left: await glossary.drafts() };
      }, db);
      expect(seen.kept).toMatchObject({
        ok: true,
        value: [
          { id: 'own:a', base: 1 },
          { id: 'own:new', base: null },
        ],
      });
      expect(seen.left).toEqual({ ok: true, value: [] });
    });
  });

  describe('reading', () => {
    it('returns cards in the requested order, and iterates over all of them by number', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        const cards = Array.from({ length: 1_100 }, (_, index) =>
          parts.card(`p:c${index}`, { title: `Card ${index}` }),
        );
        await parts.bringIn(db, parts.packFile({}, cards));
        const ids = ['p:c7', 'p:none', 'p:c3'];
        const numbers: number[] = [];
        let batches = 0;
        const walked = await glossary.eachBatch(batch => {
          batches++;
          numbers.push(...batch.map(one => one.number));
        });
        const many = await glossary.getMany(ids);
        const byNumber = await glossary.getByNumber([2, 9_999, 1]);
        return {
          walked,
          batches,
          numbers,
          many,
          byNumber,
          all: await glossary.search('car'),
          some: await glossary.search('card 10', 3),
        };
      }, db);
      expect(seen.walked).toEqual({ ok: true, value: 1 });
      expect(seen.batches).toBe(3);
      expect(seen.numbers).toEqual(Array.from({ length: 1_100 }, (_, index) => index + 1));
      expect(seen.many).toMatchObject({ ok: true, value: [{ id: 'p:c7' }, { id: 'p:c3' }] });
      expect(seen.byNumber).toMatchObject({ ok: true, value: [{ number: 2 }, { number: 1 }] });
      expect(seen.all.ok && seen.all.value.length).toBe(1_100);
      expect(seen.some.ok && seen.some.value.map(one => one.title)).toEqual([
        'Card 10',
        'Card 100',
        'Card 1000',
      ]);
    });

    it('stops iterating on request', async () => {
      const reason = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        await glossary.save(parts.card('own:a'), null);
        return glossary.eachBatch(() => {}, AbortSignal.abort('enough')).catch(String);
      }, db);
      expect(reason).toBe('enough');
    });
  });

  describe('announcing changes', () => {
    it('reaches other tabs and workers, but no listener after its signal aborted', async () => {
      const other = await openPage();
      await Promise.all(
        [page, other].map(tab =>
          tab.evaluate(db => {
            const calls = { count: 0, worker: 0 };
            const stop = new AbortController();
            parts.open(db).glossary.watch(() => calls.count++, stop.signal);
            const worker = new Worker(`/watch.js?${db}`, { type: 'module' });
            const ready = new Promise<void>(resolve => {
              worker.onmessage = ({ data }) => (data === 'ready' ? resolve() : calls.worker++);
            });
            Object.assign(globalThis, { calls, stop });
            return ready;
          }, db),
        ),
      );
      const calls = (tab: Page) =>
        tab.evaluate(() => (globalThis as unknown as { calls: { count: number; worker: number } }).calls);
      const reached = (tab: Page, count: number) =>
        tab.waitForFunction(
          (count: number) => {
            const { calls } = globalThis as unknown as { calls: { count: number; worker: number } };
            return calls.count === count && calls.worker === count;
          },
          OFTEN,
          count,
        );
      await page.evaluate(db => parts.open(db).glossary.save(parts.card('own:a'), null), db);
      await Promise.all([reached(page, 1), reached(other, 1)]);
      // A draft is announced when it is created, not each time it grows.
      await other.evaluate(async db => {
        const { glossary } = parts.open(db);
        for (const content of ['a', 'ab', 'abc'])
          await glossary.keepDraft({ id: 'own:a', base: 1, content, editedAt: 1 });
      }, db);
      await Promise.all([reached(page, 2), reached(other, 2)]);
      await other.evaluate(() => (globalThis as unknown as { stop: AbortController }).stop.abort());
      await page.evaluate(db => parts.open(db).glossary.remove('own:a'), db);
      await reached(page, 3);
      await other.waitForFunction(
        () => (globalThis as unknown as { calls: { worker: number } }).calls.worker === 3,
        OFTEN,
      );
      expect(await calls(other)).toEqual({ count: 2, worker: 3 });
      await other.close();
    });
  });

  describe('announcing changes to a service worker', () => {
    it('works in both directions', async () => {
      const seen = await page.evaluate(async db => {
        const { glossary } = parts.open(db);
        let told = 0;
        const until = (holds: () => boolean) =>
          new Promise<void>(resolve => {
            const look = () => (holds() ? resolve() : setTimeout(look, 10));
            look();
          });
        navigator.serviceWorker.onmessage = () => told++;
        const registration = await navigator.serviceWorker.register(`/service.js?${db}`, { type: 'module' });
        const worker = registration.installing ?? registration.waiting ?? registration.active;
        await until(() => worker?.state === 'activated');
        await glossary.save(parts.card('own:page'), null);
        await until(() => told === 1);
        const changed = new Promise<void>(resolve => glossary.watch(resolve, parts.never));
        worker?.postMessage('save');
        await changed;
        const found = await glossary.search('');
        await registration.unregister();
        return found.ok && found.value.map(one => one.id);
      }, db);
      expect(seen).toEqual(['own:page', 'own:service']);
    });
  });

  describe('an unusable database', () => {
    it('is reported if the page has no storage', async () => {
      const locked = await openPage('/locked');
      const seen = await locked
        .evaluate(async db => {
          const { glossary, transfer } = parts.open(db);
          const saved = await glossary.save(parts.card('own:a'), null);
          const found = await glossary.search('');
          const planned = await transfer.plan(parts.packFile({}, []), parts.quiet, parts.never);
          return [saved, found, planned, await transfer.export(parts.quiet, parts.never)];
        }, db)
        .finally(() => locked.close());
      for (const result of seen) expect(result).toMatchObject({ ok: false, reason: 'cannot-open' });
    });

    it('is reported if a newer version of the extension made it', async () => {
      const seen = await page.evaluate(async db => {
        await new Promise<void>(resolve => {
          const request = indexedDB.open(db, 9_990);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('packs', { keyPath: 'somethingElse' });
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
        const { glossary } = parts.open(db);
        return [await glossary.count(), await glossary.save(parts.card('own:a'), null)];
      }, db);
      for (const result of seen) expect(result).toMatchObject({ ok: false, reason: 'cannot-open' });
    });
  });
});
