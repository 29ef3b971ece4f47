import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import { letTimePass } from '../../harness/let-time-pass.ts';
import { SAMPLE_PAGES } from '../../harness/serve-pages.ts';
import type { Session } from '../../harness/session.ts';
import { buildSurveyor } from '../../survey/build-surveyor.ts';
import { serveFolder } from '../../survey/serve-folder.ts';
import { type CardOpening, markedTexts, openCardAt } from './card-openings.ts';
import { openTab } from './open-page.ts';
import { median, tenths } from './statistics.ts';
import { readingSince } from './timeline.ts';

/**
 * Measures the time from the end of the hover delay until a card, and its map, have been painted. Method and figures:
 * docs/performance.md.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '20' },
  },
});

const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const repeat = Number(values.repeat);
const given = resolve(positionals[0] ?? SAMPLE_PAGES);
const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory();
if (isFolder === undefined || !Number.isInteger(repeat) || repeat < 1) {
  console.error('Usage: npm run bench:card -- [DIR | FILE] [--firefox] [--repeat 20]');
  process.exit(2);
}
const file = isFolder ? 'article.html' : basename(given);

/** How long the page's connection to the background stays open after the last answer, and some more, in ms. */
const CONNECTION_CLOSED_MS = 2_000;

/** A line of the table. */
type Row = { readonly what: string; readonly openings: CardOpening[] };

const rows = {
  first: { what: 'first card of a page', openings: [] },
  later: { what: 'another card', openings: [] },
  again: { what: 'the same card again', openings: [] },
  mapFirst: { what: 'first card of a page, with a map', openings: [] },
  mapLater: { what: 'another card, with a map', openings: [] },
  mapAgain: { what: 'the same again, with its map', openings: [] },
  mapAsleep: { what: 'first card of a page, with a map, background asleep', openings: [] },
} satisfies Record<string, Row>;

/** Sorts the marks into those whose cards have a map and those whose cards have none. */
async function sortMarks(session: Session, page: Page): Promise<{ maps: string[]; plain: string[] }> {
  const maps: string[] = [];
  const plain: string[] = [];
  for (const text of await markedTexts(page)) {
    const opening = await openCardAt(session, page, text);
    if (opening) (opening.map ? maps : plain).push(text);
  }
  return { maps, plain };
}

/** Opens the page in a new tab, and passes it on once its names are marked. */
async function inNewTab(
  session: Session,
  address: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openTab(session, address);
  await page.bringToFront();
  await readingSince(page, 0);
  await work(page);
  await page.close();
}

async function open(
  session: Session,
  page: Page,
  text: string,
  row: { openings: CardOpening[] },
): Promise<void> {
  const opening = await openCardAt(session, page, text);
  if (opening) row.openings.push(opening);
  else console.warn(`✗ no card at "${text}"`);
}

async function measure(session: Session, address: string): Promise<void> {
  let sorted: Awaited<ReturnType<typeof sortMarks>> = { maps: [], plain: [] };
  await inNewTab(session, address, async page => {
    sorted = await sortMarks(session, page);
  });
  const { maps, plain } = sorted;
  console.log(`${browser}: ${plain.length} cards without a map, ${maps.length} with one`);
  for (let run = 0; run < repeat; run++) {
    const at = (texts: readonly string[], step = 0) => texts[(run + step) % texts.length];
    const [one, other, map] = [at(plain), at(plain, 1), at(maps)];
    await inNewTab(session, address, async page => {
      if (one) await open(session, page, one, rows.first);
      if (other && other !== one) await open(session, page, other, rows.later);
      if (map) await open(session, page, map, rows.mapLater);
      if (one) await open(session, page, one, rows.again);
      if (map) await open(session, page, map, rows.mapAgain);
    });
    if (!map) continue;
    await inNewTab(session, address, page => open(session, page, map, rows.mapFirst));
    await inNewTab(session, address, async page => {
      // By then a reader has read for a while, and the page's connection to the background is closed.
      await letTimePass(page, CONNECTION_CLOSED_MS);
      await session.killBackground();
      await page.bringToFront();
      await open(session, page, map, rows.mapAsleep);
    });
  }
}

/** `12 (31)`: the median, and the worst value. */
function cell(times: readonly number[]): string {
  return times.length === 0 ? '–' : `${tenths(median(times))} (${tenths(Math.max(...times))})`;
}

// If the variable names a build that measures itself, that build is used.
if (process.env.BACKGROUNDER_OUTPUT === undefined) buildSurveyor(browser);
const served = await serveFolder(isFolder ? given : dirname(given), { scripts: false });
const session = await launchSession(browser);
try {
  await measure(session, `${served.address}/${encodeURIComponent(file)}`);
} finally {
  await session.dispose();
  await served.close();
}
console.log('\nms after the end of the hover delay, median (worst)\n');
console.log('| | n | card placed | card painted | map placed | map painted |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { what, openings } of Object.values(rows) as Row[]) {
  const maps = openings.flatMap(({ map }) => map ?? []);
  const columns = [
    openings.map(({ placed }) => placed),
    openings.map(({ painted }) => painted),
    maps.map(({ placed }) => placed),
    maps.map(({ painted }) => painted),
  ];
  console.log(`| ${what} | ${openings.length} | ${columns.map(cell).join(' | ')} |`);
}
