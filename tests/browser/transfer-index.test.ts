import { expect, it } from 'vitest';
import { inTestPage } from './in-test-page.ts';

inTestPage('what the index learns about imports', running => {
  it('an update of a large pack keeps the cards’ numbers, and reports the changes to the index', async () => {
    const seen = await running.page.evaluate(async db => {
      const { glossary, transfer, index } = parts.open(db);
      const size = 200;
      const first = Array.from({ length: size }, (_, at) => parts.card(`p:c${at}`));
      await parts.bringIn(db, parts.packFile({}, first));
      await glossary.save(parts.card('own:a'), null);
      // Edits of a card that the update drops, of one that it changes, and of one that it keeps; and one card is
      // deleted.
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
    }, running.db);
    if (!seen.before.ok || !seen.after.ok || !seen.changes.ok || !seen.changes.value)
      throw new Error('failed');
    const dropped = Array.from({ length: 200 }, (_, at) => at).filter(at => at % 7 === 0 && at !== 0);
    const numberOf = new Map(seen.before.value.map(({ id, number }) => [id, number]));
    for (const { id, number } of seen.after.value) expect(number).toBe(numberOf.get(id) ?? number);
    const numbers = seen.after.value.map(one => one.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(seen.walked).toEqual([...numbers].sort((one, other) => one - other));
    expect(seen.count).toEqual({ ok: true, value: numbers.length });
    // One of the dropped cards was edited and stays as the reader's own; another had been deleted before.
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
    // Apart from the reader's changes, the result is the same as importing the update first.
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

  it('a removed edit is reported to the index, and a removed pack is deleted from the disk', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
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
});

function byNumber(one: number | undefined, other: number | undefined): number {
  return (one ?? 0) - (other ?? 0);
}
