import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, launchBrowser } from './launch.ts';
import { type ServedPage, servePage } from './serve-page.ts';

const ENTRY = fileURLToPath(new URL('glossary-page.ts', import.meta.url));
let served: ServedPage;
let databases = 0;

beforeAll(async () => {
  served = await servePage(ENTRY);
});

afterAll(() => served?.stop());

describe.each<BrowserName>(['chromium', 'firefox'])('bringing files in and out in %s', name => {
  let browser: Browser;
  let page: Page;
  /** A database of this test alone. */
  let db: string;

  beforeAll(async () => {
    // In kB, and the least that Firefox knows: 10 MB for one site.
    browser = await launchBrowser(name, { 'dom.quotaManager.temporaryStorage.fixedLimit': 10_240 });
    page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction(() => typeof parts === 'object');
  });

  afterAll(() => browser?.close());

  beforeEach(() => {
    db = `transfer-${++databases}`;
  });

  it('shows what an update would change, then does just that', async () => {
    const seen = await page.evaluate(async db => {
      const { card, packFile } = parts;
      const { glossary, transfer } = parts.open(db);
      const ids = ['same', 'changed', 'edited', 'both', 'dropped', 'edited-and-dropped', 'hidden', 'damaged'];
      await parts.bringIn(
        db,
        packFile(
          {},
          ids.map(id => card(`p:${id}`)),
        ),
      );
      await glossary.save(card('p:edited', { note: 'mine' }), 1);
      await glossary.save(card('p:both', { gist: 'mine' }), 1);
      await glossary.save(card('p:edited-and-dropped', { gist: 'mine' }), 1);
      await glossary.remove('p:hidden');
      const before = await glossary.search('');
      const update = packFile({ revision: 2 }, [
        card('p:same'),
        card('p:changed', { title: 'New title' }),
        card('p:edited', { gist: 'theirs' }),
        card('p:both', { gist: 'theirs', kind: 'place' }),
        card('p:hidden', { gist: 'theirs' }),
        { ...card('p:damaged'), kind: 'weather' },
        card('p:added'),
        card('q:foreign'),
      ]);
      const plan = await transfer.plan(update, parts.quiet, parts.never);
      const untouched = await glossary.search('');
      const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
      const get = async (id: string) => {
        const found = await glossary.get(`p:${id}`);
        return found.ok ? found.value : null;
      };
      return {
        plan,
        applied,
        same: JSON.stringify(before) === JSON.stringify(untouched),
        edited: await get('edited'),
        both: await get('both'),
        dropped: await get('dropped'),
        orphan: await get('edited-and-dropped'),
        hidden: await get('hidden'),
        damaged: await get('damaged'),
        unchanged: await get('same'),
        packs: await glossary.packs(),
      };
    }, db);
    expect(seen.same).toBe(true);
    expect(seen.plan).toMatchObject({
      ok: true,
      value: {
        file: { name: 'pack.json', format: 'pack' },
        packs: [{ id: 'p', revision: 2, installedRevision: 1 }],
        added: [{ id: 'p:added' }],
        dropped: [{ id: 'p:dropped' }],
        same: 2,
        refused: [
          { place: 'cards[5]', id: 'p:damaged', issues: [{ path: ['kind'] }] },
          { place: 'cards[7]', id: 'q:foreign', issues: [{ path: ['id'] }] },
        ],
        refusedUnlisted: 0,
        settings: null,
      },
    });
    expect(
      seen.plan.ok && [...seen.plan.value.changed].sort((one, other) => (one.id < other.id ? -1 : 1)),
    ).toEqual([
      { id: 'p:both', title: 'p:both', fields: ['kind'], kept: ['gist'] },
      { id: 'p:changed', title: 'New title', fields: ['title'], kept: [] },
      { id: 'p:edited', title: 'p:edited', fields: ['gist'], kept: [] },
      { id: 'p:edited-and-dropped', title: 'p:edited-and-dropped', fields: [], kept: [] },
    ]);
    expect(seen.applied).toEqual({ ok: true, value: { added: 1, changed: 4, dropped: 1, choices: 0 } });
    expect(seen.edited).toMatchObject({
      number: 3,
      origin: 'edited',
      card: { note: 'mine', gist: 'theirs' },
    });
    expect(seen.both).toMatchObject({ number: 4, origin: 'edited', card: { gist: 'mine', kind: 'place' } });
    expect(seen.dropped).toBeNull();
    expect(seen.orphan).toMatchObject({ number: 6, origin: 'own', card: { gist: 'mine' } });
    expect(seen.hidden).toBeNull();
    // A card of the pack is not lost for standing damaged in its update.
    expect(seen.damaged).toMatchObject({ origin: 'pack', card: { kind: 'person' } });
    expect(seen.unchanged).toMatchObject({ number: 1, edition: 1 });
    expect(seen.packs).toMatchObject({ ok: true, value: [{ id: 'p', revision: 2, cards: 7 }] });
  });

  it('brings everything from one glossary into another, and gives the same bytes again', async () => {
    const seen = await page.evaluate(async db => {
      const { card, packFile } = parts;
      const { glossary, transfer } = parts.open(db);
      await parts.bringIn(db, packFile({ id: 'q' }, [card('q:x')]));
      await parts.bringIn(db, packFile({ title: '"Պ" \\ pack' }, [card('p:b'), card('p:a'), card('p:c')]));
      await glossary.save(card('own:1', { title: 'Ստեփանակերտ 𐍈', note: 'a\n"b"' }), null);
      const a = await glossary.get('p:a');
      await glossary.save(card('p:a', { gist: 'mine' }), a.ok && a.value ? a.value.edition : -1);
      await glossary.remove('p:c');
      const first = await transfer.export(parts.quiet, parts.never);
      if (!first.ok) return null;
      const copy = `${db}-copy`;
      const { plan } = await parts.bringIn(copy, first.value);
      const second = await parts.open(copy).transfer.export(parts.quiet, parts.never);
      const { plan: again } = await parts.bringIn(db, first.value);
      return {
        plan,
        again,
        first: await first.value.text(),
        second: second.ok ? await second.value.text() : second.reason,
        packs: [await parts.dump(db), await parts.dump(copy)].map(({ packs }) => packs),
        views: [await parts.view(db), await parts.view(copy)],
      };
    }, db);
    expect(seen?.second).toBe(seen?.first);
    expect(seen?.plan).toMatchObject({
      ok: true,
      value: { file: { format: 'export' }, refused: [], settings: { on: true } },
    });
    expect(seen?.again).toMatchObject({ ok: true, value: { added: [], changed: [], dropped: [], same: 5 } });
    expect(seen?.packs[1]).toEqual(seen?.packs[0]);
    expect(seen?.views[1]).toEqual(seen?.views[0]);
    expect(seen?.views[0]?.map(({ id, origin }) => [id, origin])).toEqual([
      ['own:1', 'own'],
      ['p:a', 'edited'],
      ['p:b', 'pack'],
      ['q:x', 'pack'],
    ]);
    // One card a line, in the order of ids, so that two exports can be compared with common tools.
    expect(seen?.first.split('\n').filter(line => line.includes('"id":"p:')).length).toBe(5);
    expect(seen?.first.indexOf('"p:a"')).toBeLessThan(seen?.first.indexOf('"p:b"') ?? -1);
  });

  it('brings an old export in without taking anything back', async () => {
    const seen = await page.evaluate(async db => {
      const { card, packFile } = parts;
      const { glossary, transfer } = parts.open(db);
      await parts.bringIn(db, packFile({}, [card('p:a'), card('p:b')]));
      await glossary.save(card('p:a', { gist: 'mine' }), 1);
      await glossary.remove('p:b');
      const old = await transfer.export(parts.quiet, parts.never);
      if (!old.ok) return null;
      const other = parts.open(`${db}-other`);
      await parts.bringIn(
        `${db}-other`,
        packFile({ revision: 2 }, [card('p:a', { title: 'New' }), card('p:b')]),
      );
      await other.glossary.save(card('p:b', { gist: 'written here' }), 1);
      const { plan } = await parts.bringIn(`${db}-other`, old.value);
      return {
        plan,
        a: await other.glossary.get('p:a'),
        b: await other.glossary.get('p:b'),
        packs: await other.glossary.packs(),
      };
    }, db);
    expect(seen?.plan).toMatchObject({
      ok: true,
      value: { packs: [], changed: [{ id: 'p:a', fields: ['gist'] }], same: 1 },
    });
    expect(seen?.a).toMatchObject({ value: { origin: 'edited', card: { title: 'New', gist: 'mine' } } });
    expect(seen?.b).toMatchObject({ value: { origin: 'edited', card: { gist: 'written here' } } });
    expect(seen?.packs).toMatchObject({ value: [{ revision: 2 }] });
  });

  it('refuses to apply a plan that was made for another state', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      const plan = await transfer.plan(parts.packFile({}, [parts.card('p:a')]), parts.quiet, parts.never);
      await glossary.save(parts.card('own:a'), null);
      const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
      return { applied, count: await glossary.count(), packs: await glossary.packs() };
    }, db);
    expect(seen.applied).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen.count).toEqual({ ok: true, value: 1 });
    expect(seen.packs).toEqual({ ok: true, value: [] });
  });

  it('installs a pack without asking, and not at all where a card is refused', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      const damaged = parts.packFile({}, [parts.card('p:a'), parts.card('p:b', { title: '' })]);
      const refused = await parts.installPack(transfer, damaged, parts.never);
      const nothing = await glossary.count();
      const installed = await parts.installPack(
        transfer,
        parts.packFile({}, [parts.card('p:a')]),
        parts.never,
      );
      const again = await parts.installPack(transfer, parts.packFile({}, [parts.card('p:a')]), parts.never);
      await parts.bringIn(db, parts.packFile({ revision: 2 }, [parts.card('p:a'), parts.card('p:new')]));
      const older = await parts.installPack(transfer, parts.packFile({}, [parts.card('p:a')]), parts.never);
      return { refused, nothing, installed, again, older, revision: await glossary.revision() };
    }, db);
    expect(seen.refused).toMatchObject({
      ok: false,
      reason: 'refused-cards',
      refused: [{ place: 'cards[1]' }],
    });
    expect(seen.nothing).toEqual({ ok: true, value: 0 });
    expect(seen.installed).toEqual({ ok: true, value: { added: 1, changed: 0, dropped: 0, choices: 0 } });
    expect(seen.again).toEqual({ ok: true, value: { added: 0, changed: 0, dropped: 0, choices: 0 } });
    expect(seen.older).toEqual({ ok: true, value: { added: 0, changed: 0, dropped: 0, choices: 0 } });
    expect(seen.revision).toEqual({ ok: true, value: 2 });
  });

  describe('an import of 1,500 cards', () => {
    const CARDS = 1_500;

    it('leaves nothing when it is cancelled', async () => {
      const seen = await page.evaluate(
        async (db, count) => {
          const { transfer, announced, glossary } = parts.open(db);
          let told = 0;
          glossary.watch(() => told++, parts.never);
          const cards = Array.from({ length: count }, (_, index) => parts.card(`p:c${index}`));
          const file = parts.packFile({}, cards);
          const early = await transfer.plan(file, parts.quiet, AbortSignal.abort());
          const plan = await transfer.plan(file, parts.quiet, parts.never);
          if (!plan.ok) return null;
          const stop = new AbortController();
          const written: number[] = [];
          const late = await transfer.apply(
            plan.value,
            ({ done }) => {
              written.push(done);
              if (done > 0) stop.abort();
            },
            stop.signal,
          );
          const left = await parts.dump(db);
          const then = await transfer.apply(plan.value, parts.quiet, parts.never);
          return {
            early,
            late,
            written,
            left,
            announced: [...announced],
            told,
            then,
            after: await glossary.count(),
          };
        },
        db,
        CARDS,
      );
      expect(seen?.early).toEqual({ ok: false, reason: 'cancelled' });
      expect(seen?.late).toEqual({ ok: false, reason: 'cancelled' });
      expect(seen?.written).toEqual([0, 1_024]);
      expect(Object.values(seen?.left ?? { none: [0] }).flat()).toEqual([]);
      expect(seen?.then).toMatchObject({ ok: true, value: { added: CARDS } });
      expect(seen?.after).toEqual({ ok: true, value: CARDS });
      expect([seen?.announced, seen?.told]).toEqual([[1], 1]);
    });

    // The first table and the second; then, when all cards are written, the first and the last of what makes them
    // count.
    it.each([1, 100, 189, 192])('leaves nothing when its write number %i fails', async number => {
      const seen = await page.evaluate(
        async (db, count, number) => {
          const { transfer, announced, glossary } = parts.open(db);
          await glossary.save(parts.card('own:a'), null);
          const before = await parts.dump(db);
          const cards = Array.from({ length: count }, (_, index) => parts.card(`p:c${index}`));
          const plan = await transfer.plan(parts.packFile({}, cards), parts.quiet, parts.never);
          if (!plan.ok) return null;
          const original = IDBObjectStore.prototype.put;
          let calls = 0;
          IDBObjectStore.prototype.put = function (...given: Parameters<typeof original>) {
            if (++calls === number) throw new DOMException('made to fail', 'UnknownError');
            return original.apply(this, given);
          };
          const applied = await transfer.apply(plan.value, parts.quiet, parts.never);
          IDBObjectStore.prototype.put = original;
          return { applied, calls, before, after: await parts.dump(db), announced };
        },
        db,
        CARDS,
        number,
      );
      expect(seen?.calls).toBe(number);
      expect(seen?.applied).toMatchObject({ ok: false, reason: 'storage-failed' });
      expect(seen?.after).toEqual(seen?.before);
      expect(seen?.announced).toEqual([1]);
    });
  });

  it('lets others read while it is written: the glossary as it was', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      await glossary.save(parts.card('own:a'), null);
      const cards = Array.from({ length: 4_000 }, (_, index) => parts.card(`p:c${index}`));
      const plan = await transfer.plan(parts.packFile({}, cards), parts.quiet, parts.never);
      if (!plan.ok) return null;
      const order: string[] = [];
      const others: Promise<unknown>[] = [];
      const read = async () => {
        const { glossary: other } = parts.open(db);
        const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
        const found = await Promise.all([
          other.search(''),
          other.count(),
          other.getMany(['p:c1', 'own:a']),
          other.getByNumber(numbers),
          other.packs(),
          other.revision(),
        ]);
        order.push('read');
        return found.map(result => (result.ok ? result.value : result.reason));
      };
      const applied = await transfer.apply(
        plan.value,
        ({ done, total }) => {
          if (done > 0 && done < total && others.length === 0) others.push(read());
        },
        parts.never,
      );
      order.push('applied');
      return { applied, order, others: await Promise.all(others), count: await glossary.count() };
    }, db);
    expect(seen?.order).toEqual(['read', 'applied']);
    const own = { id: 'own:a', number: 1 };
    expect(seen?.others).toMatchObject([[[own], 1, [own], [own], [], 1]]);
    expect(seen?.applied).toMatchObject({ ok: true, value: { added: 4_000 } });
    expect(seen?.count).toEqual({ ok: true, value: 4_001 });
  });

  it('fails where somebody has changed the glossary while it was written, and leaves nothing', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      const cards = Array.from({ length: 4_000 }, (_, index) => parts.card(`p:c${index}`));
      const plan = await transfer.plan(parts.packFile({}, cards), parts.quiet, parts.never);
      if (!plan.ok) return null;
      let saved: Promise<unknown> | null = null;
      const applied = await transfer.apply(
        plan.value,
        ({ done }) => {
          if (done > 0) saved ??= parts.open(db).glossary.save(parts.card('own:a'), null);
        },
        parts.never,
      );
      await saved;
      return {
        applied,
        view: await parts.view(db),
        left: await parts.dump(db),
        packs: await glossary.packs(),
      };
    }, db);
    expect(seen?.applied).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen?.view).toMatchObject([{ id: 'own:a' }]);
    expect([seen?.left.bundles, seen?.left.lists, seen?.left.contents]).toEqual([[], [], []]);
  });

  it('leaves the glossary as it was when its page ends in the middle, and the next one clears up', async () => {
    await page.evaluate(db => parts.bringIn(db, parts.packFile({}, [parts.card('p:a')])), db);
    const before = await page.evaluate(db => parts.view(db), db);
    const doomed = await browser.newPage();
    await doomed.goto(served.address);
    await doomed.waitForFunction(() => typeof parts === 'object');
    await doomed.evaluate(async db => {
      const { transfer } = parts.open(db);
      const cards = Array.from({ length: 20_000 }, (_, index) => parts.card(`q:c${index}`));
      const update = parts.packFile({ id: 'q' }, cards);
      const plan = await transfer.plan(update, parts.quiet, parts.never);
      if (!plan.ok) throw new Error(plan.reason);
      await new Promise<void>(resolve => {
        void transfer.apply(plan.value, ({ done }) => done > 0 && resolve(), parts.never);
      });
    }, db);
    await doomed.close();
    const seen = await page.evaluate(async db => {
      const left = await parts.dump(db);
      const view = await parts.view(db);
      const { glossary } = parts.open(db);
      const packs = await glossary.packs();
      const found = await glossary.search('');
      const { applied } = await parts.bringIn(db, parts.packFile({ id: 'r' }, [parts.card('r:a')]));
      return { left: left.bundles?.length, view, packs, found, applied, after: await parts.dump(db) };
    }, db);
    // It was in the middle: a part of its cards is there, and nobody sees it.
    expect(seen.left).toBeGreaterThan(1);
    expect(seen.view).toEqual(before);
    expect(seen.packs).toMatchObject({ ok: true, value: [{ id: 'p', cards: 1 }] });
    expect(seen.found).toMatchObject({ ok: true, value: [{ id: 'p:a' }] });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1 } });
    expect([seen.after.bundles?.length, seen.after.lists?.length]).toEqual([2, 2]);
  });

  it('leaves nothing of an export whose own layer breaks off, and brings it in whole then', async () => {
    const seen = await page.evaluate(async db => {
      const { transfer, glossary } = parts.open(db);
      await parts.bringIn(db, parts.packFile({}, [parts.card('p:a')]));
      const own = Array.from({ length: 350 }, (_, index) => ({
        type: 'card',
        card: parts.card(`own:c${index}`),
        editedAt: 1,
      }));
      const file = new File(
        [JSON.stringify({ format: 'backgrounder-export', version: 1, packs: [], own })],
        'export.json',
      );
      const plan = await transfer.plan(file, parts.quiet, parts.never);
      if (!plan.ok) return null;
      const before = await parts.dump(db);
      const stop = new AbortController();
      const cancelled = await transfer.apply(
        plan.value,
        ({ done }) => void (done === 200 && stop.abort()),
        stop.signal,
      );
      const after = await parts.dump(db);
      const then = await transfer.apply(plan.value, parts.quiet, parts.never);
      return { cancelled, before, after, then, count: await glossary.count() };
    }, db);
    expect(seen?.cancelled).toEqual({ ok: false, reason: 'cancelled' });
    expect(seen?.after).toEqual(seen?.before);
    expect(seen?.then).toMatchObject({ ok: true, value: { added: 350 } });
    expect(seen?.count).toEqual({ ok: true, value: 351 });
  });

  it('updates a large pack: cards keep their numbers, and the index is told what has changed', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, transfer, index } = parts.open(db);
      const size = 200;
      const first = Array.from({ length: size }, (_, at) => parts.card(`p:c${at}`));
      await parts.bringIn(db, parts.packFile({}, first));
      await glossary.save(parts.card('own:a'), null);
      // Over a card that goes, over one that changes, over one that stays; and one is deleted.
      for (const at of [7, 10, 20]) await glossary.save(parts.card(`p:c${at}`, { note: 'mine' }), 1);
      await glossary.remove('p:c21');
      const at = await glossary.revision();
      const before = await glossary.search('');
      const update = [
        ...first
          .filter((_, at) => at % 7 !== 0 || at === 0)
          .map(card => (Number(card.id.slice(3)) % 5 === 0 ? { ...card, gist: 'new' } : card)),
        ...Array.from({ length: 40 }, (_, more) => parts.card(`p:new${more}`)),
      ];
      const { plan } = await parts.bringIn(db, parts.packFile({ revision: 2 }, update));
      const after = await glossary.search('');
      const walked: number[] = [];
      await glossary.eachBatch(batch => walked.push(...batch.map(one => one.number)));
      const changes = at.ok ? await index.changesSince(at.value, 1_000) : at;
      const many = at.ok ? await index.changesSince(at.value, 50) : at;
      const fresh = `${db}-fresh`;
      const other = parts.open(fresh);
      await parts.bringIn(fresh, parts.packFile({ revision: 2 }, update));
      const packs = await glossary.packs();
      const restored = await transfer.plan(parts.packFile({ revision: 2 }, update), parts.quiet, parts.never);
      return {
        plan,
        before,
        after,
        walked,
        changes,
        many,
        count: await glossary.count(),
        packs,
        again: restored,
        view: await parts.view(db),
        fresh: await parts.view(fresh),
        freshCount: await other.glossary.count(),
      };
    }, db);
    if (!seen.before.ok || !seen.after.ok || !seen.changes.ok || !seen.changes.value)
      throw new Error('failed');
    const dropped = Array.from({ length: 200 }, (_, at) => at).filter(at => at % 7 === 0 && at !== 0);
    const numberOf = new Map(seen.before.value.map(({ id, number }) => [id, number]));
    for (const { id, number } of seen.after.value) expect(number).toBe(numberOf.get(id) ?? number);
    const numbers = seen.after.value.map(one => one.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(seen.walked).toEqual([...numbers].sort((one, other) => one - other));
    expect(seen.count).toEqual({ ok: true, value: numbers.length });
    // One of those that went was edited and stays as the reader's own; another had been deleted before.
    const gone = dropped.filter(at => at !== 7 && at !== 21).map(at => numberOf.get(`p:c${at}`));
    expect([...seen.changes.value.gone].sort(byNumber)).toEqual(gone.sort(byNumber));
    const changed = Array.from({ length: 200 }, (_, at) => at).filter(
      at => at % 5 === 0 && !dropped.includes(at),
    );
    expect(seen.changes.value.changed.map(one => one.id).sort()).toEqual(
      [
        ...changed.map(at => `p:c${at}`),
        ...Array.from({ length: 40 }, (_, more) => `p:new${more}`),
        'p:c7',
      ].sort(),
    );
    expect(seen.many).toEqual({ ok: true, value: null });
    // But for what the reader did, it is what a first import of the update gives.
    const touched = new Set(['own:a', 'p:c7', 'p:c10', 'p:c20']);
    const plain = (cards: readonly { id: string }[]) => cards.filter(({ id }) => !touched.has(id));
    expect(plain(seen.view)).toEqual(plain(seen.fresh));
    const edited = seen.view
      .filter(({ id }) => touched.has(id))
      .map(({ id, origin, card }) => [id, origin, card.gist]);
    expect(edited).toEqual([
      ['own:a', 'own', 'Somebody'],
      ['p:c10', 'edited', 'new'],
      ['p:c20', 'edited', 'new'],
      ['p:c7', 'own', 'Somebody'],
    ]);
    expect(seen.packs).toMatchObject({ ok: true, value: [{ cards: 200 - dropped.length + 40 }] });
    expect(seen.again).toMatchObject({ ok: true, value: { added: [], changed: [], dropped: [] } });
  });

  it('tells the index when an edit goes, and takes a removed pack off the disk', async () => {
    const seen = await page.evaluate(async db => {
      const { glossary, index } = parts.open(db);
      const cards = Array.from({ length: 40 }, (_, at) => parts.card(`p:c${at}`));
      await parts.bringIn(db, parts.packFile({}, cards));
      await glossary.save(parts.card('p:c20', { gist: 'mine' }), 1);
      await glossary.revert('p:c20');
      const reverted = await index.changesSince(2, 100);
      await glossary.save(parts.card('own:a'), null);
      for (const id of ['own:a', 'p:c5']) {
        const removal = await glossary.remove(id);
        await glossary.restore(removal.ok ? removal.value.key : -1);
      }
      const restored = await index.changesSince(3, 100);
      await glossary.save(parts.card('p:c30', { gist: 'mine' }), 1);
      const at = await glossary.revision();
      await glossary.removePack('p');
      const removed = at.ok ? await index.changesSince(at.value, 100) : at;
      const stillSwept = async () => {
        for (;;) {
          const { bundles = [], lists = [] } = await parts.dump(db);
          if (bundles.length + lists.length === 0) return true;
        }
      };
      return { reverted, restored, removed, view: await parts.view(db), swept: await stillSwept() };
    }, db);
    expect(seen.reverted).toMatchObject({
      ok: true,
      value: { revision: 3, changed: [{ id: 'p:c20', edition: 3, card: { gist: 'Somebody' } }], gone: [] },
    });
    expect(seen.restored).toMatchObject({
      ok: true,
      value: { changed: [{ id: 'own:a' }, { id: 'p:c5' }], gone: [] },
    });
    expect(seen.removed).toMatchObject({ ok: true, value: { changed: [{ id: 'p:c30', origin: 'own' }] } });
    expect(seen.removed.ok && seen.removed.value?.gone.length).toBe(39);
    expect(seen.view).toMatchObject([
      { id: 'own:a' },
      { id: 'p:c30', origin: 'own', card: { gist: 'mine' } },
    ]);
    expect(seen.swept).toBe(true);
  });

  it('lets the page live while it reads, and says how far it is', async () => {
    const seen = await page.evaluate(async db => {
      const { transfer } = parts.open(db);
      const summary = 'Several sentences about somebody. '.repeat(60);
      const cards = Array.from({ length: 1_500 }, (_, index) => parts.card(`p:c${index}`, { summary }));
      const file = parts.packFile({}, cards);
      let turns = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        turns++;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      const steps: number[] = [];
      let total = 0;
      const plan = await transfer.plan(
        file,
        step => {
          if (step.phase === 'reading') steps.push(step.done);
          if (step.phase === 'reading') total = step.total;
        },
        parts.never,
      );
      port1.close();
      return { ok: plan.ok, turns, steps, total, size: file.size };
    }, db);
    expect(seen.ok).toBe(true);
    expect(seen.turns).toBeGreaterThan(5);
    expect(seen.steps.length).toBeGreaterThan(2);
    expect(seen.steps).toEqual([...seen.steps].sort((one, other) => one - other));
    expect(seen.total).toBe(seen.size);
    expect(seen.steps.at(-1)).toBe(seen.size);
  });

  it('says what is wrong with a file that is none of ours', async () => {
    const seen = await page.evaluate(async db => {
      const { transfer } = parts.open(db);
      const files = [
        '',
        '{"format":"backgrounder-pack","version":1,',
        '{"a":1}',
        '{"format":"backgrounder-pack","version":9}',
      ];
      const results: unknown[] = [];
      for (const text of files)
        results.push(await transfer.plan(new File([text], 'x.json'), parts.quiet, parts.never));
      const huge = { size: 513 * 1024 * 1024, name: 'x' } as File;
      results.push(await transfer.plan(huge, parts.quiet, parts.never));
      return results;
    }, db);
    expect(seen).toMatchObject([
      { reason: 'not-json', offset: 0 },
      { reason: 'not-json', offset: 42 },
      { reason: 'unknown-format', found: '' },
      { reason: 'newer-version', found: 9 },
      { reason: 'too-large' },
    ]);
  });

  it('says that there is no room, and leaves what was there', async () => {
    // A site of its own: Chromium remembers for a while how much room another one had.
    const address = served.address.replace('127.0.0.1', 'localhost');
    const small = await browser.newPage();
    if (name === 'chromium') {
      const session = await small.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 4_000_000 });
    }
    await small.goto(address);
    await small.waitForFunction(() => typeof parts === 'object');
    const seen = await small.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      await glossary.save(parts.card('own:a'), null);
      const before = await parts.dump(db);
      const letters = () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000));
      const summary = () => Array.from({ length: 3_900 }, letters).join('');
      const cards = Array.from({ length: 1_500 }, (_, index) =>
        parts.card(`p:c${index}`, { summary: summary() }),
      );
      const plan = await transfer.plan(parts.packFile({}, cards), parts.quiet, parts.never);
      const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
      const after = await parts.dump(db);
      const counts = (tables: typeof after) =>
        Object.entries(tables).map(([table, rows]) => `${table} ${rows.length}`);
      return {
        applied,
        before: counts(before),
        after: counts(after),
        same: JSON.stringify(before) === JSON.stringify(after),
      };
    }, db);
    expect(seen.applied).toEqual({
      ok: false,
      reason: 'storage-full',
      detail: expect.stringContaining('Quota'),
    });
    expect(seen.after).toEqual(seen.before);
    expect(seen.same).toBe(true);
  });
});

function byNumber(one: number | undefined, other: number | undefined): number {
  return (one ?? 0) - (other ?? 0);
}
