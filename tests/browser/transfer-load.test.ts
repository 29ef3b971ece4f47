import { expect, it } from 'vitest';
import { inTestPage, openParts } from './in-test-page.ts';

inTestPage(
  'what an import asks of the browser',
  running => {
    it('lets others read the old glossary while it is written', async () => {
      const seen = await running.page.evaluate(async db => {
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
      }, running.db);
      expect(seen?.order).toEqual(['read', 'applied']);
      const own = { id: 'own:a', number: 1 };
      expect(seen?.others).toMatchObject([[[own], 1, [own], [own], [], 1]]);
      expect(seen?.applied).toMatchObject({ ok: true, value: { added: 4_000 } });
      expect(seen?.count).toEqual({ ok: true, value: 4_001 });
    });

    it('keeps the page responsive while it reads, and reports its progress', async () => {
      const seen = await running.page.evaluate(async db => {
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
      }, running.db);
      expect(seen.ok).toBe(true);
      expect(seen.turns).toBeGreaterThan(5);
      expect(seen.steps.length).toBeGreaterThan(2);
      expect(seen.steps).toEqual([...seen.steps].sort((one, other) => one - other));
      expect(seen.total).toBe(seen.size);
      expect(seen.steps.at(-1)).toBe(seen.size);
    });

    it('reports a full disk, and leaves the glossary as it was', async () => {
      // A separate site, because Chromium remembers for a while how much space another one had.
      const address = running.address.replace('127.0.0.1', 'localhost');
      const small = await running.browser.newPage();
      if (running.name === 'chromium') {
        const session = await small.createCDPSession();
        await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 4_000_000 });
      }
      await openParts(small, address);
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
      }, running.db);
      expect(seen.applied).toEqual({
        ok: false,
        reason: 'storage-full',
        detail: expect.stringContaining('Quota'),
      });
      expect(seen.after).toEqual(seen.before);
      expect(seen.same).toBe(true);
    });
  },
  // In kB. This is the least that Firefox accepts: 10 MB for one site.
  { 'dom.quotaManager.temporaryStorage.fixedLimit': 10_240 },
);
