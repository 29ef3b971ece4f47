import type { Transaction } from 'dexie';
import { searchWords, titleOrder } from '#core/glossary/search-words.ts';

/** The parts of the old tables' rows that this upgrade needs. */
type OldCard = { title: string; kind: string; gist: string; names: { text: string }[] };
type OldRow = {
  number: number;
  id: string;
  edition: number;
  origin: 'own' | 'edited' | 'pack';
  card: OldCard;
};
type OldOwn = { id: string; entry: { type: 'card' | 'edit' | 'hidden' } };
type OldGone = { number: number; edition: number };

type Entry = { id: string; number: number; edition: number; card: OldCard };

/** Rows of the old tables that are read at a time. */
const ROWS_PER_READ = 200;

/** A bundle is full when it has this many cards, or this many UTF-16 code units of JSON. */
const MAX_BUNDLE_CARDS = 16;
const MAX_BUNDLE_TEXT = 8_192;

/** Puts the packs' cards into bundles, and adds numbers to the own layer. Every card keeps its number and edition. */
export async function bundlePacks(transaction: Transaction): Promise<void> {
  const cards = transaction.table<OldRow, number>('cards');
  const packCards = transaction.table<{ id: string; card: OldCard }, string>('packCards');
  const meta = transaction.table('meta');
  const hidden = await numberOwnEntries(transaction, await firstFreeNumber(transaction));
  await meta.put({ key: 'nextNumber', value: hidden.next });
  await writeTombstones(transaction);

  const writer = bundleWriter(transaction);
  let last = 0;
  for (;;) {
    const rows = await cards.where('number').above(last).limit(ROWS_PER_READ).toArray();
    const edited = rows.filter(row => row.origin === 'edited').map(row => row.id);
    const under = new Map(
      (await packCards.bulkGet(edited)).flatMap(row => (row ? [[row.id, row.card]] : [])),
    );
    for (const { number, id, edition, origin, card } of rows) {
      const own = origin === 'pack' ? card : under.get(id);
      if (own) await writer.add({ id, number, edition, card: own });
    }
    if (rows.length < ROWS_PER_READ) break;
    last = rows.at(-1)?.number ?? last;
  }
  for (const { id, number, edition } of hidden.rows) {
    const row = await packCards.get(id);
    if (row) await writer.add({ id, number, edition, card: row.card });
  }
  await writer.finish();
}

/** A number above those of all cards, including deleted ones. */
async function firstFreeNumber(transaction: Transaction): Promise<number> {
  const cards = transaction.table<OldRow, number>('cards');
  // The only way to learn the old table's next key is to add a row.
  let free = await cards.add({ id: '', edition: 0, origin: 'own', card: {} } as unknown as OldRow);
  await cards.delete(free);
  const gone = await transaction.table<OldGone, number>('gone').toCollection().primaryKeys();
  for (const number of gone) free = Math.max(free, number + 1);
  await transaction.table<{ number: number }, number>('removals').each(({ number }) => {
    free = Math.max(free, number + 1);
  });
  return free;
}

/** Adds number and edition to each entry of the own layer; a hidden card gets its former number back. */
async function numberOwnEntries(transaction: Transaction, free: number) {
  const own = transaction.table<OldOwn, string>('ownEntries');
  const revision: number = (await transaction.table('meta').get('revision'))?.value ?? 0;
  const rows: { id: string; number: number; edition: number }[] = [];
  let next = free;
  for (const id of await own.toCollection().primaryKeys()) {
    const before = await own.get(id);
    const shown = await transaction.table<OldRow, number>('cards').get({ id });
    if (before && shown) {
      const { number, edition, card, origin } = shown;
      await transaction.table('ownLayer').put({ number, id, edition, entry: before.entry });
      await transaction.table('ownSummaries').put(listed({ id, number, card }, origin));
    } else if (before) {
      const removal = await transaction.table('removals').where('id').equals(id).last();
      const number: number = removal?.number ?? next++;
      const gone = await transaction.table<OldGone, number>('gone').get(number);
      const row = { id, number, edition: gone?.edition ?? revision };
      await transaction.table('ownLayer').put({ ...row, entry: before.entry });
      rows.push(row);
    }
  }
  return { rows, next };
}

async function writeTombstones(transaction: Transaction): Promise<void> {
  const ranges = new Map<number, [number, number][]>();
  await transaction.table<OldGone, number>('gone').each(({ number, edition }) => {
    const list = ranges.get(edition) ?? [];
    const before = list.at(-1);
    if (before?.[1] === number - 1) before[1] = number;
    else list.push([number, number]);
    ranges.set(edition, list);
  });
  for (const [edition, list] of ranges) await transaction.table('losses').add({ edition, ranges: list });
}

/** Writes bundles of cards from one pack with consecutive numbers. */
function bundleWriter(transaction: Transaction) {
  const contents = new Map<string, ReturnType<typeof noContents>>();
  let waiting: Entry[] = [];
  let length = 0;

  async function flush(): Promise<void> {
    const [first] = waiting;
    if (!first) return;
    const packId = packOf(first.id);
    const place = contents.get(packId) ?? noContents(packId);
    contents.set(packId, place);
    const editions = waiting.map(({ edition }) => edition);
    const key = (await transaction.table('bundles').add({
      ids: waiting.map(({ id }) => id),
      first: first.number,
      editions,
      cards: waiting.map(({ card }) => JSON.stringify(card)),
    })) as number;
    await transaction.table('lists').put({
      key,
      cards: JSON.stringify(waiting.map(entry => listed(entry, 'pack'))),
    });
    place.keys.push(key);
    place.firsts.push(first.number);
    place.counts.push(waiting.length);
    place.editions.push(Math.max(...editions));
    waiting = [];
    length = 0;
  }

  return {
    async add(entry: Entry): Promise<void> {
      const before = waiting.at(-1);
      const follows = before && before.number === entry.number - 1 && packOf(before.id) === packOf(entry.id);
      if (!follows || waiting.length >= MAX_BUNDLE_CARDS || length >= MAX_BUNDLE_TEXT) await flush();
      waiting.push(entry);
      length += JSON.stringify(entry.card).length;
    },
    async finish(): Promise<void> {
      await flush();
      for (const place of contents.values()) await transaction.table('contents').put(sorted(place));
    },
  };
}

function noContents(packId: string) {
  const none = (): number[] => [];
  return { packId, keys: none(), firsts: none(), counts: none(), editions: none() };
}

/** Sorts a pack's bundles by number: those of hidden cards were written last. */
function sorted(place: ReturnType<typeof noContents>): ReturnType<typeof noContents> {
  const order = place.firsts.map((_, index) => index);
  order.sort((one, other) => place.firsts[one]! - place.firsts[other]!);
  const by = (list: number[]) => order.map(index => list[index]!);
  return {
    packId: place.packId,
    keys: by(place.keys),
    firsts: by(place.firsts),
    counts: by(place.counts),
    editions: by(place.editions),
  };
}

function listed({ id, number, card }: Omit<Entry, 'edition'>, origin: OldRow['origin']) {
  const words = new Set([card.title, ...card.names.map(name => name.text)].flatMap(searchWords));
  const { kind, title, gist } = card;
  return { number, id, kind, title, gist, origin, sortKey: titleOrder(title), words: joined([...words]) };
}

function joined(words: readonly string[]): string {
  return words.map(word => ` ${word}`).join('');
}

function packOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
