import { expect, it } from 'vitest';
import { inTestPage } from './in-test-page.ts';

inTestPage('import and export', running => {
  it('shows what an update would change, and then does exactly that', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
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
    expect(seen.applied).toEqual({
      ok: true,
      value: { added: 1, changed: 4, dropped: 1, choices: 0, pageDates: 0 },
    });
    expect(seen.edited).toMatchObject({
      number: 3,
      origin: 'edited',
      card: { note: 'mine', gist: 'theirs' },
    });
    expect(seen.both).toMatchObject({ number: 4, origin: 'edited', card: { gist: 'mine', kind: 'place' } });
    expect(seen.dropped).toBeNull();
    expect(seen.orphan).toMatchObject({ number: 6, origin: 'own', card: { gist: 'mine' } });
    expect(seen.hidden).toBeNull();
    // A card that is damaged in the update stays as it was.
    expect(seen.damaged).toMatchObject({ origin: 'pack', card: { kind: 'person' } });
    expect(seen.unchanged).toMatchObject({ number: 1, edition: 1 });
    expect(seen.packs).toMatchObject({ ok: true, value: [{ id: 'p', revision: 2, cards: 7 }] });
  });

  it('transfers everything from one glossary to another, which then exports the same bytes', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen?.second).toBe(seen?.first);
    expect(seen?.plan).toMatchObject({
      ok: true,
      value: { file: { format: 'export' }, refused: [], settings: { on: true } },
    });
    expect(seen?.again).toMatchObject({ ok: true, value: { added: [], changed: [], dropped: [], same: 5 } });
    expect(seen?.packs[1]).toEqual(seen?.packs[0]?.map(withoutOrigin));
    expect(seen?.views[1]).toEqual(seen?.views[0]);
    expect(seen?.views[0]?.map(({ id, origin }) => [id, origin])).toEqual([
      ['own:1', 'own'],
      ['p:a', 'edited'],
      ['p:b', 'pack'],
      ['q:x', 'pack'],
    ]);
    // One card per line, sorted by id, so that two exports can be compared with common tools.
    expect(seen?.first.split('\n').filter(line => line.includes('"id":"p:')).length).toBe(5);
    expect(seen?.first.indexOf('"p:a"')).toBeLessThan(seen?.first.indexOf('"p:b"') ?? -1);
  });

  it('keeps with a pack which file it came from, and tells nobody', async () => {
    const seen = await running.page.evaluate(async db => {
      const { card, packFile } = parts;
      const file = packFile({}, [card('p:a')]);
      const origin = async () =>
        (await parts.dump(db)).packs?.map(pack => (pack as { origin?: unknown }).origin ?? null);
      await parts.bringIn(db, file);
      const first = await origin();
      await parts.bringIn(db, new File([file], 'same.json'));
      const same = await origin();
      await parts.bringIn(db, new File([packFile({}, [card('p:a', { gist: 'x' })])], 'later.json'));
      const later = await origin();
      await parts.bringIn(db, new Blob([packFile({}, [card('p:a', { gist: 'y' })])]));
      const exported = await parts.open(db).transfer.export(parts.quiet, parts.never);
      const text = exported.ok ? await exported.value.text() : '';
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      const hash = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
      return { first, same, later, nameless: await origin(), text, hash };
    }, running.db);
    const from = { format: 'backgrounder-pack', mapping: null, importedAt: expect.any(Number) };
    expect(seen.first).toEqual([{ ...from, from: 'pack.json', sha256: seen.hash }]);
    expect(seen.same).toEqual(seen.first);
    expect(seen.later).toMatchObject([{ from: 'later.json' }]);
    expect(seen.nameless).toEqual([null]);
    expect(seen.text).toContain('"p:a"');
    expect(seen.text).not.toMatch(/origin|sha256|later\.json/);
  });

  it('imports an old export without undoing later changes', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen?.plan).toMatchObject({
      ok: true,
      value: { packs: [], changed: [{ id: 'p:a', fields: ['gist'] }], same: 1 },
    });
    expect(seen?.a).toMatchObject({ value: { origin: 'edited', card: { title: 'New', gist: 'mine' } } });
    expect(seen?.b).toMatchObject({ value: { origin: 'edited', card: { gist: 'written here' } } });
    expect(seen?.packs).toMatchObject({ value: [{ revision: 2 }] });
  });

  it('refuses to apply a plan made for another state of the glossary', async () => {
    const seen = await running.page.evaluate(async db => {
      const { glossary, transfer } = parts.open(db);
      const plan = await transfer.plan(parts.packFile({}, [parts.card('p:a')]), parts.quiet, parts.never);
      await glossary.save(parts.card('own:a'), null);
      const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
      return { applied, count: await glossary.count(), packs: await glossary.packs() };
    }, running.db);
    expect(seen.applied).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen.count).toEqual({ ok: true, value: 1 });
    expect(seen.packs).toEqual({ ok: true, value: [] });
  });

  it('installs a pack without asking, but not if one of its cards is invalid', async () => {
    const seen = await running.page.evaluate(async db => {
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
    }, running.db);
    expect(seen.refused).toMatchObject({
      ok: false,
      reason: 'refused-cards',
      refused: [{ place: 'cards[1]' }],
    });
    expect(seen.nothing).toEqual({ ok: true, value: 0 });
    expect(seen.installed).toEqual({
      ok: true,
      value: { added: 1, changed: 0, dropped: 0, choices: 0, pageDates: 0 },
    });
    expect(seen.again).toEqual({
      ok: true,
      value: { added: 0, changed: 0, dropped: 0, choices: 0, pageDates: 0 },
    });
    expect(seen.older).toEqual({
      ok: true,
      value: { added: 0, changed: 0, dropped: 0, choices: 0, pageDates: 0 },
    });
    expect(seen.revision).toEqual({ ok: true, value: 2 });
  });
});

function withoutOrigin(pack: unknown): unknown {
  const { origin: _, ...header } = pack as { origin?: unknown };
  return header;
}
