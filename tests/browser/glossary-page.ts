/** What the repository tests call inside a real browser: the real modules, and some helpers. */
import type { Card } from '#core/cards/card.ts';
import { FORMAT_VERSION, PACK_FORMAT, type Pack } from '#core/packs/pack.ts';
import type { Settings } from '#core/settings/settings.ts';
import { openCardReads } from '#platform/card-reads/card-reads.ts';
import { openChoices } from '#platform/choices/open-choices.ts';
import { openDatabase } from '#platform/database/database.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { openIndexStore } from '#platform/index-store/index-store.ts';
import { openPageDates } from '#platform/page-dates/page-dates.ts';
import { createStore } from '#platform/store/store.ts';
import { createTransfer } from '#platform/transfer/create-transfer.ts';
import { installPack } from '#platform/transfer/install-pack.ts';
import { readRawDatabase, writeRawDatabase } from './raw-database.ts';

const SETTINGS = {
  on: true,
  openDelay: 300,
  sites: { 'b.example': 'never', 'a.example': 'always' },
} as unknown as Settings;

/** `now` is a fixed time for the clock, in ms since the epoch. */
function open(name: string, now?: number) {
  const database = openDatabase(name);
  const announced: number[] = [];
  const store = createStore({
    database,
    announceRevision: async revision => {
      announced.push(revision);
    },
    ...(now === undefined ? {} : { now: () => now }),
  });
  const access = { read: async () => SETTINGS, parse: (value: unknown) => value as Settings };
  return {
    database,
    announced,
    glossary: openGlossary(store),
    choices: openChoices(store),
    dates: openPageDates(store),
    reads: openCardReads(store),
    transfer: createTransfer(store, access),
    index: openIndexStore(database),
  };
}

function card(id: string, change: Partial<Card> = {}): Card {
  return {
    id,
    kind: 'person',
    title: id,
    language: 'en',
    gist: 'Somebody',
    names: [],
    statements: [],
    sources: [],
    ...change,
  };
}

function packFile(pack: Partial<Pack>, cards: readonly unknown[]): File {
  const header = {
    id: 'p',
    title: 'Pack',
    language: 'en',
    licence: 'CC0',
    revision: 1,
    checkedUntil: '2026-01-01',
    ...pack,
  };
  const file = { format: PACK_FORMAT, version: FORMAT_VERSION, pack: header, cards };
  return new File([JSON.stringify(file)], 'pack.json');
}

/** The contents of all tables except the index. */
async function dump(name: string): Promise<Record<string, unknown[]>> {
  const database = openDatabase(name);
  await database.open();
  const tables = database.tables.filter(table => table.name !== 'indexes');
  const rows = await Promise.all(tables.map(async table => [table.name, await table.toArray()] as const));
  database.close();
  return Object.fromEntries(rows);
}

/** What the glossary shows, sorted by id: equal for two glossaries with the same content. */
async function view(name: string) {
  const { database, glossary } = open(name);
  const shown: { id: string; origin: string; card: Card }[] = [];
  await glossary.eachBatch(batch => {
    for (const { id, origin, card } of batch) shown.push({ id, origin, card });
  });
  database.close();
  return shown.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const quiet = () => {};
const never = new AbortController().signal;

/** Imports a file without showing the plan. */
async function bringIn(name: string, file: Blob) {
  const { transfer, database } = open(name);
  const plan = await transfer.plan(file, quiet, never);
  const applied = plan.ok ? await transfer.apply(plan.value, quiet, never) : plan;
  database.close();
  return { plan, applied };
}

/**
 * Runs `work` while no row can be written to one table, as on a broken disk. `written` lists the tables of all write
 * attempts, in order.
 */
async function whereWritesFail<Value>(table: string, work: () => Promise<Value>) {
  const { put } = IDBObjectStore.prototype;
  const written: string[] = [];
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    written.push(this.name);
    if (this.name === table) throw new DOMException('made to fail', 'UnknownError');
    return put.apply(this, given);
  };
  try {
    return { result: await work(), written };
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

const PARTS = {
  open,
  card,
  packFile,
  dump,
  view,
  bringIn,
  whereWritesFail,
  installPack,
  readRawDatabase,
  writeRawDatabase,
  quiet,
  never,
};

declare global {
  /** The helpers of the page, for `page.evaluate`. */
  var parts: typeof PARTS;
}

globalThis.parts = PARTS;
