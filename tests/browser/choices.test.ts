import { expect, it } from 'vitest';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { MOST_CHOICES } from '#platform/choices/open-choices.ts';
import { inTestPage } from './in-test-page.ts';

const MEANS: ReaderChoice = {
  type: 'means',
  name: 'Aliyev',
  card: 'p:ilham',
  scope: { type: 'article', address: 'https://news.example/1' },
};
const KNOWN: ReaderChoice = { type: 'known', card: 'p:ilham' };
const REFUSED: ReaderChoice = {
  type: 'not-this',
  card: 'p:georgia',
  scope: { type: 'site', site: 'news.example' },
};

inTestPage('the reader’s choices', running => {
  it('are stored oldest first, each announced with a revision, and do not touch cards', async () => {
    const seen = await running.page.evaluate(
      async (db, given) => {
        const { glossary, choices, announced } = parts.open(db);
        await parts.bringIn(db, parts.packFile({}, [parts.card('p:ilham')]));
        await glossary.save(parts.card('own:a'), null);
        const cards = async () => [await parts.view(db), await glossary.getMany(['own:a', 'p:ilham'])];
        const [before, revision] = [await cards(), await glossary.revision()];
        let told = 0;
        glossary.watch(() => told++, parts.never);
        const made = [];
        for (const choice of given) made.push(await choices.choose(choice));
        const [after, since] = [await cards(), announced.slice(1)];
        const list = await choices.list();
        return { before, after, revision, now: await glossary.revision(), made, list, told, since };
      },
      running.db,
      [MEANS, KNOWN, REFUSED],
    );
    const made = seen.made.map(one => (one.ok ? one.value : null));
    expect(made.map(one => one?.choice)).toEqual([MEANS, KNOWN, REFUSED]);
    expect(seen.list).toEqual({ ok: true, value: made });
    expect(seen.after).toEqual(seen.before);
    expect(seen.revision).toEqual({ ok: true, value: 2 });
    expect(seen.now).toEqual({ ok: true, value: 5 });
    expect(seen.since).toEqual([3, 4, 5]);
    // The announcement of the import before may still arrive.
    expect(seen.told).toBeGreaterThanOrEqual(3);
  });

  it('keep their key when they are made again, and become the latest', async () => {
    const seen = await running.page.evaluate(
      async (db, means, known) => {
        const { choices } = parts.open(db);
        const first = await choices.choose(means);
        await choices.choose(known);
        const again = await choices.choose({ ...means, name: 'ALIYEV' });
        const other = await choices.choose({ ...means, scope: { type: 'always' } });
        return { first, again, other, list: await choices.list() };
      },
      running.db,
      MEANS as Extract<ReaderChoice, { type: 'means' }>,
      KNOWN,
    );
    expect(keyOf(seen.again)).toBe(keyOf(seen.first));
    expect(keyOf(seen.other)).not.toBe(keyOf(seen.first));
    expect(seen.list).toMatchObject({
      value: [{ choice: KNOWN }, { choice: { name: 'ALIYEV' } }, { choice: { scope: { type: 'always' } } }],
    });
  });

  it('are later than those before, even if the clock was set back', async () => {
    const seen = await running.page.evaluate(
      async (db, means, known) => {
        const { choices } = parts.open(db, 5_000);
        await choices.choose(means);
        const { choices: earlier } = parts.open(db, 1_000);
        await earlier.choose(known);
        return earlier.list();
      },
      running.db,
      MEANS,
      KNOWN,
    );
    expect(seen).toMatchObject({
      value: [
        { choice: MEANS, madeAt: 5_000 },
        { choice: KNOWN, madeAt: 5_001 },
      ],
    });
  });

  it('can replace another one', async () => {
    const seen = await running.page.evaluate(
      async (db, means, refused) => {
        const { choices, glossary } = parts.open(db);
        const first = await choices.choose(means);
        const key = first.ok ? first.value.key : -1;
        const second = await choices.choose(refused, key);
        const itself = await choices.choose(refused, second.ok ? second.value.key : -1);
        const gone = await choices.choose(means, key);
        return { second, itself, gone, list: await choices.list(), revision: await glossary.revision() };
      },
      running.db,
      MEANS,
      REFUSED,
    );
    expect(keyOf(seen.itself)).toBe(keyOf(seen.second));
    expect(seen.list).toMatchObject({ value: [{ choice: REFUSED }, { choice: MEANS }] });
    expect(seen.revision).toEqual({ ok: true, value: 4 });
  });

  it('can be removed and restored unchanged', async () => {
    const seen = await running.page.evaluate(
      async (db, means, known) => {
        const { choices, announced } = parts.open(db);
        const first = await choices.choose(means);
        await choices.choose(known);
        const before = await choices.list();
        if (!first.ok) throw new Error(first.reason);
        const removed = await choices.remove(first.value.key);
        const without = await choices.list();
        const again = await choices.remove(first.value.key);
        const restored = await choices.restore(first.value);
        const twice = await choices.restore(first.value);
        return { before, removed, without, again, restored, twice, after: await choices.list(), announced };
      },
      running.db,
      MEANS,
      KNOWN,
    );
    expect(seen.without).toMatchObject({ value: [{ choice: KNOWN }] });
    for (const done of [seen.removed, seen.again, seen.restored, seen.twice])
      expect(done).toEqual({ ok: true, value: null });
    expect(seen.after).toEqual(seen.before);
    // A call that changes nothing is not announced.
    expect(seen.announced).toEqual([1, 2, 3, 4]);
  });

  it('are not duplicated by an undo if the same was decided again since', async () => {
    const seen = await running.page.evaluate(
      async (db, means) => {
        const { choices } = parts.open(db);
        const first = await choices.choose(means);
        if (!first.ok) throw new Error(first.reason);
        await choices.remove(first.value.key);
        const anew = await choices.choose(means);
        const restored = await choices.restore(first.value);
        return { anew, restored, list: await choices.list() };
      },
      running.db,
      MEANS,
    );
    expect(seen.restored).toEqual({ ok: true, value: null });
    expect(seen.list).toEqual({ ok: true, value: [seen.anew.ok && seen.anew.value] });
  });

  it('are refused beyond the maximum, and nothing is written then', async () => {
    const seen = await running.page.evaluate(
      async (db, most, means, known) => {
        const { choices, glossary, database, announced } = parts.open(db);
        const rows = Array.from({ length: most }, (_, index) => {
          const scope = { type: 'article' as const, address: `https://news.example/${index}` };
          return { card: means.card, choice: { ...means, scope }, madeAt: index };
        });
        await database.choices.bulkAdd(rows);
        const [oldest] = await database.choices.limit(1).toArray();
        if (!oldest) throw new Error('nothing was written');
        const refused = await choices.choose(known, undefined);
        // Nor is anything removed for a choice that is refused.
        const [revision, count] = [await glossary.revision(), await database.choices.count()];
        const again = await choices.choose(oldest.choice);
        const instead = await choices.choose(known, oldest.key);
        const restored = await choices.restore(oldest);
        return { refused, revision, count, again, instead, restored, announced };
      },
      running.db,
      MOST_CHOICES,
      MEANS as Extract<ReaderChoice, { type: 'means' }>,
      KNOWN,
    );
    expect(seen.refused).toEqual({ ok: false, reason: 'too-many' });
    expect(seen.revision).toEqual({ ok: true, value: 0 });
    expect(seen.count).toBe(MOST_CHOICES);
    expect(seen.again).toMatchObject({ ok: true });
    expect(seen.instead).toMatchObject({ ok: true, value: { choice: KNOWN } });
    // An undo is possible even beyond the maximum.
    expect(seen.restored).toEqual({ ok: true, value: null });
    expect(seen.announced).toEqual([1, 2, 3]);
  });

  it('leave everything as it was if writing fails', async () => {
    const seen = await running.page.evaluate(
      async (db, means, known) => {
        const { choices, announced } = parts.open(db);
        const first = await choices.choose(means);
        const before = await parts.dump(db);
        const { put } = IDBObjectStore.prototype;
        // The last write: by then the replaced choice has been removed.
        IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
          if (this.name === 'meta') throw new DOMException('made to fail', 'QuotaExceededError');
          return put.apply(this, given);
        };
        const failed = await choices.choose(known, first.ok ? first.value.key : -1);
        IDBObjectStore.prototype.put = put;
        return { failed, before, after: await parts.dump(db), announced };
      },
      running.db,
      MEANS,
      KNOWN,
    );
    expect(seen.failed).toMatchObject({ ok: false, reason: 'storage-full' });
    expect(seen.before.choices).toHaveLength(1);
    expect(seen.after).toEqual(seen.before);
    expect(seen.announced).toEqual([1]);
  });
});

function keyOf(kept: { ok: true; value: { key: number } } | { ok: false }): number | null {
  return kept.ok ? kept.value.key : null;
}
