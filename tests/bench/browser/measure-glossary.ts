import type { Page } from 'puppeteer-core';
import { letTimePass } from '../../harness/let-time-pass.ts';
import type { Session } from '../../harness/session.ts';
import { waitUntil } from '../../harness/wait-until.ts';
import { type Adding, addParagraphs, paragraphsOf } from './add-paragraphs.ts';
import { BareExtension } from './bare-extension.ts';
import { closeEditor, makeCard, renameCard } from './edit-card.ts';
import type { Figures } from './figures.ts';
import { indexBytes } from './index-size.ts';
import { type Opening, openPage, openTab } from './open-page.ts';
import { seedGlossary } from './seed-glossary.ts';
import { median, quantile } from './statistics.ts';
import { readingSince } from './timeline.ts';
import { type Memory, memoryOfBackground, NO_MEMORY } from './worker-memory.ts';

/** Length of the article that is asked about, and of a newspaper's paragraph, in code units. */
const ARTICLE = 15_000;
const PARAGRAPH = 500;

/** The most that a live blog adds at once. */
const MANY_PARAGRAPHS = { count: 1_000, length: 135 } as const;

/** Round trips per repetition: what takes milliseconds has to be measured more often than what takes seconds. */
const WARM_TRIPS = 4;
const COLD_TRIPS = 2;

/** How long the page's connection to the background stays open after the last answer, and some more, in ms. */
const CONNECTION_CLOSED_MS = 2_000;

/** How long compiling and storing a glossary may take, in ms. */
const COMPILE_TIMEOUT_MS = 600_000;

/** Least bytes of a stored index per name: the fingerprint alone has as many. */
const MIN_BYTES_PER_NAME = 8;

/** From this many names on, a new index is compiled and stored; fewer may be kept as a change to an older one. */
const MANY_NAMES = 10_000;

export type Plan = {
  readonly names: readonly string[];
  /** Addresses of the pages to open. */
  readonly pages: readonly string[];
  /** How often each measurement is repeated. */
  readonly repeat: number;
};

/** The figures, and the time of each article: mark.js is compared on the same articles. */
export type Measured = { readonly figures: Figures; readonly textToMarks: ReadonlyMap<string, number> };

/** Fills the glossary of a new browser with names, and takes all measurements with it. */
export async function measureGlossary(session: Session, plan: Plan): Promise<Measured> {
  const begin = performance.now();
  await seedGlossary(session, plan.names);
  const seeded = performance.now();
  const firstReading = await settleIndex(session, plan);
  const bare = await BareExtension.install(session);
  try {
    const openings = await openAll(session, plan);
    const reference = pageOfMiddleLength(openings);
    const killed = await attempted('asleep', [], () => openAsleep(session, reference, plan.repeat));
    const trips = await attempted('trips', NO_TRIPS, () => makeTrips(session, bare, reference, plan.repeat));
    const edits = await attempted('edit', [], () => rename(session, reference, plan.repeat));
    const memory = await attempted('memory', NO_MEMORY, () => memoryAtWork(session, reference));
    const all = [...openings.values()].flat();
    const textToMarks = new Map(
      [...openings].map(([page, of]) => [page, median(of.map(o => o.textToMarks))!]),
    );
    const figures: Figures = {
      browser: session.name,
      names: plan.names.length,
      importMs: seeded - begin,
      firstReadingMs: firstReading,
      indexBytes: await sizeOfIndex(session),
      articles: openings.size,
      idleToMarkedMs: median(all.map(opening => opening.idleToMarked)),
      idleToMarkedP95Ms: quantile(
        all.map(opening => opening.idleToMarked),
        0.95,
      ),
      idleToMarkedKilledMs: median(killed.map(opening => opening.idleToMarked)),
      beforeWalkMs: median(all.map(opening => opening.beforeWalk)),
      textToMarksMs: median([...textToMarks.values()]),
      textToMarksP95Ms: quantile([...textToMarks.values()], 0.95),
      longestTaskOpeningMs: Math.max(...all.map(opening => opening.longestTaskMs)),
      ...trips,
      editToRepaintedMs: median(edits),
      heapBytes: memory.heap,
      bufferBytes: memory.buffers,
      processBytes: memory.process,
    };
    return { figures, textToMarks };
  } finally {
    await bare.remove();
  }
}

/** If a measurement fails, prints why and leaves a gap in the table; the other figures stay. */
async function attempted<Value>(what: string, none: Value, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    console.warn(`✗ ${what}: ${error instanceof Error ? error.message : String(error)}`);
    return none;
  }
}

/** Opens pages until names are marked and the index is stored; returns how long answers took, in ms. */
async function settleIndex(session: Session, { names, pages }: Plan): Promise<number> {
  let waited = 0;
  const marksOnAny = async () => {
    for (const page of pages) {
      const opening = await openPage(session, page);
      waited += opening?.firstAnswer ?? 0;
      if ((opening?.marks ?? 0) > 0) return true;
    }
    return false;
  };
  await waitUntil('the first marks', marksOnAny, { timeout: COMPILE_TIMEOUT_MS });
  const least = names.length < MANY_NAMES ? 1 : names.length * MIN_BYTES_PER_NAME;
  await waitUntil('the index to be stored', async () => (await sizeOfIndex(session)) >= least, {
    timeout: COMPILE_TIMEOUT_MS,
  });
  return waited;
}

async function sizeOfIndex(session: Session): Promise<number> {
  const page = await session.openExtensionPage('welcome.html');
  const size = await indexBytes(page);
  await page.close();
  return size;
}

/** Opens all pages in turn, `repeat` times. Pages that are not articles are left out. */
async function openAll(session: Session, { pages, repeat }: Plan): Promise<ReadonlyMap<string, Opening[]>> {
  const openings = new Map<string, Opening[]>();
  for (let time = 0; time < repeat; time++) {
    for (const page of pages) {
      const opening = await openPage(session, page);
      if (opening) openings.set(page, [...(openings.get(page) ?? []), opening]);
    }
  }
  return openings;
}

function pageOfMiddleLength(openings: ReadonlyMap<string, readonly Opening[]>): string {
  const byLength = [...openings].sort(([, one], [, other]) => one[0]!.length - other[0]!.length);
  const middle = byLength[byLength.length >> 1];
  if (!middle) throw new Error('None of the pages is an article.');
  return middle[0];
}

async function openAsleep(session: Session, address: string, repeat: number): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let time = 0; time < repeat; time++) {
    await session.killBackground();
    const opening = await openPage(session, address);
    if (opening) openings.push(opening);
  }
  return openings;
}

type Trips = Pick<
  Figures,
  | 'roundTripMs'
  | 'bareRoundTripMs'
  | 'firstAnswerMs'
  | 'bareFirstAnswerMs'
  | 'overBareMs'
  | 'changeToMarkedMs'
  | 'changeToMarkedAsleepMs'
  | 'addedToMarkedMs'
  | 'longestTaskAddingMs'
>;

const NO_TRIPS: Trips = {
  roundTripMs: null,
  bareRoundTripMs: null,
  firstAnswerMs: null,
  bareFirstAnswerMs: null,
  overBareMs: null,
  changeToMarkedMs: null,
  changeToMarkedAsleepMs: null,
  addedToMarkedMs: null,
  longestTaskAddingMs: null,
};

/** Measures all round trips from an open page, ours and the bare extension's in turn, each time from a new tab. */
async function makeTrips(
  session: Session,
  bare: BareExtension,
  address: string,
  repeat: number,
): Promise<Trips> {
  const fromTab = async <Value>(work: (page: Page) => Promise<Value>): Promise<Value> => {
    const page = await openTab(session, address);
    try {
      await readingSince(page, 0);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const text = await fromTab(page => page.evaluate(() => document.body.innerText));
  // A part of an article is asked about as a whole: adding paragraphs brings it to the right length.
  const missing = Math.max(1, Math.round((ARTICLE - text.length) / PARAGRAPH));
  const article = paragraphsOf(text, missing, PARAGRAPH);
  const many = paragraphsOf(text, MANY_PARAGRAPHS.count, MANY_PARAGRAPHS.length);
  const [whole] = paragraphsOf(text, 1, ARTICLE);
  const warm = await times(WARM_TRIPS * repeat, () =>
    fromTab(async page => ({
      ours: await addParagraphs(page, article),
      bare: await bare.ask(page, whole!),
    })),
  );
  const cold = await times(COLD_TRIPS * repeat, () =>
    fromTab(page => askAsleep(session, bare, page, article, whole!)),
  );
  const adding = await times(repeat, () => fromTab(page => addParagraphs(page, many)));
  return {
    roundTripMs: median(warm.map(({ ours }) => ours.roundTrip)),
    bareRoundTripMs: median(warm.map(({ bare }) => bare)),
    firstAnswerMs: median(cold.map(({ ours }) => ours.roundTrip)),
    bareFirstAnswerMs: median(cold.map(({ bare }) => bare)),
    overBareMs: median(cold.map(({ ours, bare }) => ours.roundTrip - bare)),
    changeToMarkedMs: median(warm.map(({ ours }) => ours.addedToMarked)),
    changeToMarkedAsleepMs: median(cold.map(({ ours }) => ours.addedToMarked)),
    addedToMarkedMs: median(adding.map(({ addedToMarked }) => addedToMarked)),
    longestTaskAddingMs: Math.max(...adding.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

async function askAsleep(
  session: Session,
  bare: BareExtension,
  page: Page,
  added: readonly string[],
  whole: string,
): Promise<{ ours: Adding; bare: number }> {
  await letTimePass(page, CONNECTION_CLOSED_MS);
  await session.killBackground();
  const ours = await addParagraphs(page, added);
  await bare.killBackground();
  return { ours, bare: await bare.ask(page, whole) };
}

/** Measures while a page that was just read is open: the background is awake then and has loaded its index. */
async function memoryAtWork(session: Session, address: string): Promise<Memory> {
  const page = await openTab(session, address);
  try {
    await readingSince(page, 0);
    return await memoryOfBackground(session);
  } finally {
    await page.close();
  }
}

async function rename(session: Session, address: string, repeat: number): Promise<number[]> {
  const card = await makeCard(session, address);
  let time = 1;
  const taken = await times(repeat, () => renameCard(card, time++));
  await closeEditor(card);
  return taken;
}

async function times<Value>(count: number, work: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let time = 0; time < count; time++) values.push(await work());
  return values;
}
