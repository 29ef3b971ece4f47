import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { upgradeCard } from '#core/packs/upgrade-file.ts';
import type { StoredChoice } from '#core/resolving/choices/reader-choice.ts';
import type { BundleRow, ChoiceRow, OwnRow } from '#platform/database/rows.ts';
import { SCHEMA_VERSIONS } from '#platform/database/schema-versions.ts';
import { inTestPage } from './in-test-page.ts';
import type { RawDatabase } from './raw-database.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const fixturePath = (version: number) => path(`../fixtures/database/v${version}.json`);
const versions = SCHEMA_VERSIONS.map(({ number }) => number);

describe('the schema’s versions', () => {
  it('are numbered from 1 without gaps', () =>
    expect(versions).toEqual(versions.map((_, index) => index + 1)));

  it.each(versions)('version %i has its fixture (tests/tools/freeze-database.ts writes it)', version => {
    expect(existsSync(fixturePath(version))).toBe(true);
  });
});

inTestPage('the database', running => {
  it('a new database has the structure of the newest fixture', async () => {
    const fixture = readFixture(versions.at(-1) ?? 0);
    const fresh = await running.page.evaluate(async () => {
      await parts.dump('fresh');
      return parts.readRawDatabase('fresh');
    });
    expect({ version: fresh.version, stores: fresh.stores }).toEqual({
      version: fixture.version,
      stores: fixture.stores,
    });
  });

  it('a name’s language becomes a list, in every layer and in what was deleted', async () => {
    const fixture = readFixture(6);
    const old = [
      { text: 'Москва', language: 'ru' },
      { text: 'Москва', language: 'bg', since: '1147' },
      { text: 'Москва', language: 'uk' },
    ];
    const seen = await running.page.evaluate(
      async (fixture, db) => {
        await parts.writeRawDatabase(db, fixture);
        await parts.dump(db);
        return (await parts.readRawDatabase(db)).rows;
      },
      { ...fixture, rows: { ...fixture.rows, ...withNames(fixture, old) } },
      'languages',
    );
    const names = [
      { text: 'Москва', languages: ['ru', 'uk'] },
      { text: 'Москва', languages: ['bg'], since: '1147' },
    ];
    expect(namesIn(seen)).toEqual(namesIn(fixture.rows).map(() => names));
    expect(namesIn(seen).length).toBeGreaterThan(8);
  });

  it('what a pack’s lost header said instead of “not known” is no longer said', async () => {
    const fixture = readFixture(6);
    const [pack] = fixture.rows.packs as object[];
    const guesses = { licence: '?', checkedUntil: '1970-01-01' };
    const seen = await running.page.evaluate(
      async (fixture, db) => {
        await parts.writeRawDatabase(db, fixture);
        return (await parts.dump(db)).packs;
      },
      { ...fixture, rows: { ...fixture.rows, packs: [{ ...pack, ...guesses }] } },
      'guesses',
    );
    expect(seen).toEqual([{ ...pack, licence: null, checkedUntil: null }]);
  });

  it.each(versions)('a database of version %i opens with everything in it', async version => {
    const fixture = readFixture(version);
    const seen = await running.page.evaluate(
      async (fixture, db) => {
        await parts.writeRawDatabase(db, fixture);
        const { glossary, choices, dates, transfer, database } = parts.open(db);
        const chosen = await choices.list();
        const kept = await parts.readRawDatabase(db);
        const found = await glossary.search('');
        const ids = found.ok ? found.value.map(({ id }) => id) : [];
        const cards = await glossary.getMany(ids);
        const removals = await glossary.removals();
        const drafts = await glossary.drafts();
        const search = await glossary.search('ստեփ');
        const exported = await transfer.export(parts.quiet, parts.never);
        const text = exported.ok ? await exported.value.text() : '';
        const restored = [];
        for (const { key } of removals.ok ? removals.value : []) restored.push(await glossary.restore(key));
        const saved = await glossary.save(parts.card('own:after'), null);
        const raw = await parts.readRawDatabase(db);
        database.close();
        return {
          found,
          cards,
          removals,
          drafts,
          search,
          chosen,
          dates: kept.rows.pageDates,
          day: await dates.get('https://example.org/news/1'),
          reads: kept.rows.cardReads,
          text,
          restored,
          saved,
          version: raw.version,
          stores: raw.stores,
        };
      },
      fixture,
      `migrated-${version}`,
    );
    const newest = readFixture(versions.at(-1) ?? 0);
    expect({ version: seen.version, stores: seen.stores }).toEqual({
      version: newest.version,
      stores: newest.stores,
    });
    expect(seen.found).toMatchObject({
      value: [
        { id: 'p:edited', origin: 'edited' },
        { id: 'own:kept', origin: 'own' },
        { id: 'p:reverted', origin: 'pack' },
        { id: 'p:plain', origin: 'pack' },
      ],
    });
    // No card may lose its number, its edition or any text.
    const numbers = cardsIn(fixture).map(({ id, number, edition, card }) => ({
      id,
      number,
      edition,
      card: version < 7 ? upgradeCard(card) : card,
    }));
    const cards = seen.cards.ok ? seen.cards.value : [];
    expect(
      cards.map(({ id, number, edition, card }) => ({ id, number, edition, card })).sort(byNumber),
    ).toEqual(numbers.sort(byNumber));
    expect(seen.search).toMatchObject({ value: [{ id: 'p:plain' }] });
    expect(seen.drafts).toMatchObject({ value: [{ id: 'own:kept', content: { title: 'My o' } }] });
    expect(seen.removals).toMatchObject({
      value: [{ id: 'own:deleted' }, { id: 'p:hidden' }, { id: 'p:reverted' }],
    });
    expect(seen.chosen).toEqual({ ok: true, value: choicesIn(fixture) });
    // Tables that the version did not have yet are empty.
    expect(seen.dates).toEqual(fixture.rows.pageDates ?? []);
    expect(seen.day).toEqual({ ok: true, value: fixture.rows.pageDates ? '2023-09-19' : null });
    expect(seen.reads).toEqual(fixture.rows.cardReads ?? []);
    expect(seen.text).toContain('"note":"Mine"');
    expect(seen.restored).toMatchObject([
      { ok: true, value: { id: 'own:deleted' } },
      { ok: true, value: { id: 'p:hidden', origin: 'pack' } },
      { ok: true, value: { id: 'p:reverted', origin: 'edited', card: { gist: 'Mine' } } },
    ]);
    expect(seen.saved).toMatchObject({ ok: true });
    const taken = new Set([...numbers.map(({ number }) => number), ...restoredNumbers(fixture)]);
    expect(taken).not.toContain(seen.saved.ok && seen.saved.value.number);
  });
});

function readFixture(version: number): RawDatabase {
  return JSON.parse(readFileSync(fixturePath(version), 'utf8'));
}

type NamedCard = { readonly names: readonly object[] };
type NamedRows = {
  readonly bundles: readonly { readonly cards: readonly string[] }[];
  readonly ownLayer: readonly { readonly entry: NamedEntry }[];
  readonly removals: readonly { readonly entry: NamedEntry }[];
};
type NamedEntry = { readonly card?: NamedCard; readonly base?: NamedCard } | null;

/** The rows of a fixture in which every card, wherever it is, has these names. */
function withNames({ rows }: RawDatabase, names: readonly object[]): NamedRows {
  const { bundles, ownLayer, removals } = rows as unknown as NamedRows;
  const entryWith = (entry: NamedEntry): NamedEntry =>
    entry && {
      ...entry,
      ...(entry.card && { card: { ...entry.card, names } }),
      ...(entry.base && { base: { ...entry.base, names } }),
    };
  return {
    bundles: bundles.map(row => ({
      ...row,
      cards: row.cards.map(text => JSON.stringify({ ...JSON.parse(text), names })),
    })),
    ownLayer: ownLayer.map(row => ({ ...row, entry: entryWith(row.entry) })),
    removals: removals.map(row => ({ ...row, entry: entryWith(row.entry) })),
  };
}

/** The names of every card of a database. */
function namesIn(rows: RawDatabase['rows']): (readonly object[])[] {
  const { bundles, ownLayer, removals } = rows as unknown as NamedRows;
  const entries = [...ownLayer, ...removals].flatMap(({ entry }) => [entry?.card, entry?.base]);
  const cards = bundles.flatMap(row => row.cards.map((text): NamedCard => JSON.parse(text)));
  return [...cards, ...entries].flatMap(card => (card ? [card.names] : []));
}

type Shown = { id: string; number: number; edition: number; card: object };

/** The cards that the glossary of a fixture shows. */
function cardsIn({ rows }: RawDatabase): Shown[] {
  if (rows.cards) return rows.cards as Shown[];
  const own = rows.ownLayer as OwnRow[];
  const packs = (rows.bundles as BundleRow[]).flatMap(({ first, ids, editions, cards }) =>
    ids.map((id, index) => ({
      id,
      number: first + index,
      edition: editions[index] ?? 0,
      card: JSON.parse(cards[index] ?? '') as object,
    })),
  );
  const written = own.flatMap(({ id, number, edition, entry }) =>
    entry.type === 'hidden' ? [] : { id, number, edition, card: entry.card },
  );
  return [...packs.filter(card => !own.some(row => row.id === card.id)), ...written];
}

function choicesIn({ rows }: RawDatabase): StoredChoice[] {
  return ((rows.choices ?? []) as ChoiceRow[]).map(({ key, choice, madeAt }) => ({ key, choice, madeAt }));
}

function restoredNumbers(fixture: RawDatabase): number[] {
  return (fixture.rows.removals as { number: number }[]).map(({ number }) => number);
}

function byNumber(one: { number: number }, other: { number: number }): number {
  return one.number - other.number;
}
