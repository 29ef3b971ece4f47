import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeptPageDate } from '#core/packs/pack.ts';
import { MOST_DATES } from '#platform/page-dates/page-dates.ts';
import { someKeptPageDate } from '#tests/unit/core/packs/arbitrary-page-date.ts';
import { inTestPage } from './in-test-page.ts';

const HERE = 'https://news.example/here';
const OTHER = 'https://news.example/other';

/** An export as somebody might have written it by hand, with `own` as the entries of the reader's own layer. */
function exportText(pageDates: readonly unknown[], own: readonly unknown[] = []): string {
  return JSON.stringify({ format: 'backgrounder-export', version: 1, packs: [], own, pageDates });
}

inTestPage('days of articles in files', running => {
  it('are exported and imported unchanged, each article once', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someKeptPageDate, { maxLength: 8 }), async pageDates => {
        const seen = await running.page.evaluate(
          async (db, text) => {
            const list = async (name: string) => {
              const { transfer, database } = parts.open(name);
              const rows = await database.pageDates.toArray();
              const exported = await transfer.export(parts.quiet, parts.never);
              database.close();
              return { rows, text: exported.ok ? await exported.value.text() : exported.reason };
            };
            const { applied } = await parts.bringIn(db, new File([text], 'export.json'));
            const first = await list(db);
            await parts.bringIn(`${db}-copy`, new File([first.text], 'export.json'));
            const again = await parts.bringIn(db, new File([first.text], 'export.json'));
            return { applied, first, second: await list(`${db}-copy`), again: again.applied };
          },
          `${running.db}-${++run}`,
          exportText(pageDates),
        );
        // For each article the day set last counts, and of two set at the same time the one later in the file.
        const latest = new Map<string, KeptPageDate>();
        for (const one of [...pageDates].sort((a, b) => a.setAt - b.setAt))
          latest.set(written(one.address), { ...one, address: written(one.address) });
        expect(new Set(seen.first.rows)).toEqual(new Set(latest.values()));
        expect(seen.applied).toMatchObject({ ok: true, value: { added: 0, pageDates: latest.size } });
        expect(seen.second).toEqual(seen.first);
        expect(seen.again).toMatchObject({ ok: true, value: { added: 0, pageDates: 0 } });
      }),
      { numRuns: 25 },
    );
  });

  it('are imported only for articles without a day, in one change', async () => {
    const seen = await running.page.evaluate(
      async (db, here, other, text) => {
        const { dates, glossary, transfer, announced } = parts.open(db, 5_000);
        await dates.set(here, '2023-09-19');
        const plan = await transfer.plan(new File([text], 'export.json'), parts.quiet, parts.never);
        const untouched = await dates.get(other);
        const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
        return {
          plan,
          untouched,
          applied,
          days: [await dates.get(here), await dates.get(other)],
          rows: (await parts.dump(db)).pageDates,
          card: await glossary.get('own:a'),
          announced,
        };
      },
      running.db,
      HERE,
      OTHER,
      exportText(
        [
          { address: HERE, date: '2024-01-01', setAt: 9_000 },
          // Such as a person may write it: without the fragment it is the article's own address.
          { address: `${OTHER}?utm_source=mail#top`, date: '2022-05', setAt: 9_000 },
        ],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.plan).toMatchObject({ ok: true, value: { pageDates: 1, refusedPageDates: [], choices: 0 } });
    expect(seen.untouched).toEqual({ ok: true, value: null });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1, pageDates: 1 } });
    expect(seen.days).toEqual([
      { ok: true, value: '2023-09-19' },
      { ok: true, value: '2022-05' },
    ]);
    // A day with a time in the future would override what the reader sets from now on.
    expect(seen.rows).toMatchObject([
      { address: HERE, setAt: 5_000 },
      { address: OTHER, setAt: 5_000 },
    ]);
    expect(seen.card).toMatchObject({ ok: true, value: { id: 'own:a' } });
    expect(seen.announced).toEqual([1, 2]);
  });

  it('that are invalid are left out and listed, and do not block the cards', async () => {
    const seen = await running.page.evaluate(
      async (db, other, text) => {
        const { plan, applied } = await parts.bringIn(db, new File([text], 'export.json'));
        return { plan, applied, day: await parts.open(db).dates.get(other) };
      },
      running.db,
      OTHER,
      exportText(
        [
          { address: OTHER, date: '2023-02-30', setAt: 1 },
          { address: OTHER, date: '2022', setAt: 2 },
          'nothing',
        ],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.plan).toMatchObject({
      ok: true,
      value: {
        pageDates: 1,
        refusedPageDates: [
          { place: 'pageDates[0]', issues: [{ path: ['date'] }] },
          { place: 'pageDates[2]' },
        ],
        refusedPageDatesUnlisted: 0,
        refusedChoices: [],
        refused: [],
      },
    });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1, pageDates: 1 } });
    expect(seen.day).toEqual({ ok: true, value: '2022' });
  });

  it('are imported as far as there is room, the latest first, and replace no existing ones', async () => {
    const day = (name: string, setAt: number) => ({
      address: `https://q.example/${name}`,
      date: '2023',
      setAt,
    });
    const seen = await running.page.evaluate(
      async (db, rows, text) => {
        const { database } = parts.open(db);
        const here = Array.from({ length: rows }, (_, at) => ({
          address: `https://p.example/${at}`,
          date: '2023',
          setAt: at,
        }));
        await database.pageDates.bulkAdd(here);
        const { plan, applied } = await parts.bringIn(db, new File([text], 'export.json'));
        const kept = await database.pageDates.bulkGet(here.map(({ address }) => address));
        return {
          plan,
          applied,
          count: await database.pageDates.count(),
          lost: kept.filter(row => row === undefined).length,
          added: await database.pageDates.where('address').startsWith('https://q.').toArray(),
        };
      },
      running.db,
      MOST_DATES - 1,
      exportText([day('a', 1_000_000), day('b', 3_000_000), day('c', 2_000_000)]),
    );
    expect(seen.plan).toMatchObject({
      ok: true,
      value: { pageDates: 1, refusedPageDates: [{ place: 'pageDates[0]' }, { place: 'pageDates[2]' }] },
    });
    expect(seen.applied).toMatchObject({ ok: true, value: { pageDates: 1 } });
    expect([seen.count, seen.lost]).toEqual([MOST_DATES, 0]);
    expect(seen.added).toMatchObject([{ address: 'https://q.example/b' }]);
  });

  it('are imported together with the cards, or not at all', async () => {
    const seen = await running.page.evaluate(
      async (db, here, text) => {
        const { dates, transfer, announced } = parts.open(db);
        await dates.set(here, '2023-09-19');
        const before = await parts.dump(db);
        const plan = await transfer.plan(new File([text], 'export.json'), parts.quiet, parts.never);
        if (!plan.ok) throw new Error(plan.reason);
        const { written, result: failed } = await parts.whereWritesFail('pageDates', () =>
          transfer.apply(plan.value, parts.quiet, parts.never),
        );
        const after = await parts.dump(db);
        await dates.set(here, null);
        const stale = await transfer.apply(plan.value, parts.quiet, parts.never);
        return { failed, written, before, after, stale, announced };
      },
      running.db,
      HERE,
      exportText(
        [{ address: OTHER, date: '2022', setAt: 1 }],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.failed).toMatchObject({ ok: false, reason: 'storage-failed' });
    expect(seen.written).toContain('ownLayer');
    expect(seen.after).toEqual(seen.before);
    // The reader may have set a day for the same article since then.
    expect(seen.stale).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen.announced).toEqual([1, 2]);
  });
});

/** An address as a browser writes it. */
function written(address: string): string {
  return new URL(address).href;
}

function smallCard(id: string) {
  return { id, kind: 'term', title: 'A', language: 'en', gist: 'g', names: [], statements: [], sources: [] };
}
