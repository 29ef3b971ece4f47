import { describe, expect, it } from 'vitest';
import { inTestPage, openParts } from './in-test-page.ts';

inTestPage('an import that does not succeed', running => {
  describe('an import of 1,500 cards', () => {
    const CARDS = 1_500;

    it('leaves nothing when it is cancelled', async () => {
      const seen = await running.page.evaluate(
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
        running.db,
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

    // Writes to the first and to the second table; then, after all cards, the first and the last write that make the
    // cards visible.
    it.each([1, 100, 189, 192])('leaves nothing if its write number %i fails', async number => {
      const seen = await running.page.evaluate(
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
        running.db,
        CARDS,
        number,
      );
      expect(seen?.calls).toBe(number);
      expect(seen?.applied).toMatchObject({ ok: false, reason: 'storage-failed' });
      expect(seen?.after).toEqual(seen?.before);
      expect(seen?.announced).toEqual([1]);
    });
  });

  it('fails if the glossary changes while it is written, and leaves nothing', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen?.applied).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen?.view).toMatchObject([{ id: 'own:a' }]);
    expect([seen?.left.bundles, seen?.left.lists, seen?.left.contents]).toEqual([[], [], []]);
  });

  it('leaves the glossary as it was if its page closes in the middle, and the next import cleans up', async () => {
    const { page, db } = running;
    await page.evaluate(db => parts.bringIn(db, parts.packFile({}, [parts.card('p:a')])), db);
    const before = await page.evaluate(db => parts.view(db), db);
    const doomed = await running.browser.newPage();
    await openParts(doomed, running.address);
    await doomed.evaluate(async db => {
      const { transfer } = parts.open(db);
      const cards = Array.from({ length: 20_000 }, (_, index) => parts.card(`q:c${index}`));
      const update = parts.packFile({ id: 'q' }, cards);
      const plan = await transfer.plan(update, parts.quiet, parts.never);
      if (!plan.ok) throw new Error(plan.reason);
      await new Promise<void>(resolve => {
        void transfer.apply(plan.value, ({ done }) => done > 0 && resolve(), parts.never);
      });
    }, running.db);
    await doomed.close();
    const seen = await running.page.evaluate(async db => {
      const left = await parts.dump(db);
      const view = await parts.view(db);
      const { glossary } = parts.open(db);
      const packs = await glossary.packs();
      const found = await glossary.search('');
      const { applied } = await parts.bringIn(db, parts.packFile({ id: 'r' }, [parts.card('r:a')]));
      return { left: left.bundles?.length, view, packs, found, applied, after: await parts.dump(db) };
    }, running.db);
    // It stopped in the middle: some of its cards are there, but invisible.
    expect(seen.left).toBeGreaterThan(1);
    expect(seen.view).toEqual(before);
    expect(seen.packs).toMatchObject({ ok: true, value: [{ id: 'p', cards: 1 }] });
    expect(seen.found).toMatchObject({ ok: true, value: [{ id: 'p:a' }] });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1 } });
    expect([seen.after.bundles?.length, seen.after.lists?.length]).toEqual([2, 2]);
  });

  it('leaves nothing of an export whose own layer could not be written, and imports all of it the next time', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen?.cancelled).toEqual({ ok: false, reason: 'cancelled' });
    expect(seen?.after).toEqual(seen?.before);
    expect(seen?.then).toMatchObject({ ok: true, value: { added: 350 } });
    expect(seen?.count).toEqual({ ok: true, value: 351 });
  });

  it('says what is wrong with a file of another kind', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen).toMatchObject([
      { reason: 'empty' },
      { reason: 'not-json', offset: 42 },
      { reason: 'unknown-format', found: '' },
      { reason: 'newer-version', found: 9 },
      { reason: 'too-large' },
    ]);
  });
});
