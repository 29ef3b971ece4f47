import { expect, it } from 'vitest';
import { MOST_READS } from '#platform/card-reads/card-reads.ts';
import { inTestPage } from './in-test-page.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOON = Date.UTC(2026, 10, 12, 12);

inTestPage('the records of what was read', running => {
  it('report a change once, with the day of the last reading', async () => {
    const seen = await running.page.evaluate(
      async (db, noon, day) => {
        const at = (days: number) => parts.open(db, noon + days * day).reads;
        const card = parts.card('p:a', { gist: 'As it was' });
        const changed = parts.card('p:a', { gist: 'As it is' });
        return {
          first: await at(0).note(card),
          same: await at(1).note(card),
          changed: await at(20).note(changed),
          again: await at(20).note(changed),
          other: await at(20).note(parts.card('p:b')),
          back: await at(21).note(card),
          rows: (await parts.dump(db)).cardReads,
        };
      },
      running.db,
      NOON,
      DAY,
    );
    const nothing = { ok: true, value: null };
    expect([seen.first, seen.same, seen.again, seen.other]).toEqual([nothing, nothing, nothing, nothing]);
    expect(seen.changed).toEqual({ ok: true, value: { since: '2026-11-13', lines: [expect.any(Number)] } });
    expect(seen.back).toEqual({ ok: true, value: { since: '2026-12-02', lines: [expect.any(Number)] } });
    expect(seen.rows).toMatchObject([
      { id: 'p:a', readOn: '2026-12-03' },
      { id: 'p:b', readOn: '2026-12-02' },
    ]);
    // The records contain no text of the cards.
    expect(JSON.stringify(seen.rows)).not.toContain('As it');
  });

  it('report a change to only one of two simultaneous readings', async () => {
    const seen = await running.page.evaluate(async db => {
      const { reads } = parts.open(db);
      await reads.note(parts.card('p:a'));
      const changed = parts.card('p:a', { gist: 'New' });
      return Promise.all([reads.note(changed), parts.open(db).reads.note(changed)]);
    }, running.db);
    expect(seen.filter(one => one.ok && one.value !== null)).toHaveLength(1);
  });

  it('are ignored if they were made under other rules', async () => {
    const seen = await running.page.evaluate(async db => {
      const { reads, database } = parts.open(db);
      await reads.note(parts.card('p:a'));
      await database.cardReads.update('p:a', { rules: 0 });
      const changed = await reads.note(parts.card('p:a', { gist: 'New' }));
      return { changed, later: await reads.note(parts.card('p:a', { gist: 'Newer' })) };
    }, running.db);
    expect(seen.changed).toEqual({ ok: true, value: null });
    expect(seen.later).toMatchObject({ ok: true, value: { lines: [expect.any(Number)] } });
  });

  it('are limited in number; the one that was read longest ago goes first', async () => {
    const seen = await running.page.evaluate(
      async (db, most, noon) => {
        const { database } = parts.open(db);
        const rows = Array.from({ length: most }, (_, at) => ({
          id: `p:c${at}`,
          // The first record is the oldest.
          readOn: at === 0 ? '2026-01-01' : '2026-11-12',
          rules: 1,
          lines: [at],
        }));
        await database.cardReads.bulkAdd(rows);
        const there = async (id: string) => (await database.cardReads.get(id)) !== undefined;
        // Among records of the same day, these ids come first.
        await parts.open(db, noon).reads.note(parts.card('b:new'));
        const first = { new: await there('b:new'), oldest: await there('p:c0') };
        await parts.open(db, noon).reads.note(parts.card('a:new'));
        return { first, second: await there('a:new'), count: await database.cardReads.count() };
      },
      running.db,
      MOST_READS,
      NOON,
    );
    expect(seen).toEqual({ first: { new: true, oldest: false }, second: true, count: MOST_READS });
  });

  it('are deleted with the card: when it is deleted, dropped by its pack, or removed with the pack', async () => {
    const seen = await running.page.evaluate(async db => {
      const { card, packFile } = parts;
      const { glossary, reads, database } = parts.open(db);
      const kept = async () => (await database.cardReads.toArray()).map(({ id }) => id);
      const ids = ['deleted', 'dropped', 'edited', 'edited-and-dropped', 'plain'].map(id => `p:${id}`);
      const cards = ids.map(id => card(id));
      await parts.bringIn(db, packFile({}, cards));
      await glossary.save(card('own:a'), null);
      for (const one of [...cards, card('own:a'), card('pq:other')]) await reads.note(one);
      for (const id of ['p:edited', 'p:edited-and-dropped'])
        await glossary.save(card(id, { gist: 'Mine' }), 1);
      await glossary.remove('p:deleted');
      await glossary.remove('own:a');
      const afterDeletion = await kept();
      const left = cards.filter(({ id }) => !id.endsWith('dropped'));
      await parts.bringIn(db, packFile({ revision: 2 }, left));
      const afterUpdate = await kept();
      await glossary.removePack('p');
      return { afterDeletion, afterUpdate, afterRemoval: await kept() };
    }, running.db);
    expect(seen.afterDeletion).toEqual([
      'p:dropped',
      'p:edited',
      'p:edited-and-dropped',
      'p:plain',
      'pq:other',
    ]);
    expect(seen.afterUpdate).toEqual(['p:edited', 'p:edited-and-dropped', 'p:plain', 'pq:other']);
    // An edit over the pack's card becomes the reader's own card.
    expect(seen.afterRemoval).toEqual(['p:edited', 'p:edited-and-dropped', 'pq:other']);
  });

  it('are not announced as changes and not exported', async () => {
    const seen = await running.page.evaluate(async db => {
      const { glossary, reads, transfer, announced } = parts.open(db);
      await glossary.save(parts.card('own:a'), null);
      const write = async () => {
        const exported = await transfer.export(parts.quiet, parts.never);
        return exported.ok ? exported.value.text() : exported.reason;
      };
      const before = await write();
      let told = 0;
      glossary.watch(() => told++, parts.never);
      await reads.note(parts.card('own:a'));
      return { before, after: await write(), told, announced, revision: await glossary.revision() };
    }, running.db);
    expect(seen.after).toBe(seen.before);
    expect(seen.announced).toEqual([1]);
    expect(seen.revision).toEqual({ ok: true, value: 1 });
    expect(seen.told).toBe(0);
  });
});
