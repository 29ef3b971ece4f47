/**
 * Measures one candidate with one number of names, in its own process, and sends the results stage by stage:
 *   node --expose-gc run-candidate.ts CANDIDATE NAMES DIR
 */
import type { IndexedName } from '#core/matching/matcher.ts';
import type { Scanner } from './candidate.ts';
import { candidateOf, OURS } from './candidates.ts';
import { falseFingerprints } from './false-fingerprints.ts';
import { freshNames } from './fresh-names.ts';
import { nameList } from './name-lists.ts';
import { oneMegabyte, readPages } from './pages.ts';
import type { Report, Stages } from './stages.ts';
import { median, quantile, sumOfAll, type TextTimes, timed, timeTexts } from './timing.ts';

/** Names per card. */
const NAMES_A_CARD = 2;
/** Building is repeated until it has taken this long in total, in ms; three times if it is not too long for that. */
const BUILD_TIME_MS = 6_000;
const BUILD_THRICE = 15_000;
const MOST_BUILDS = 7;
/** How often a page is scanned before the next one. */
const TOGETHER = 9;
const PAGES = { warmUp: 1_500, measure: 2_500, least: 1, most: 40 };
const IN_TURN = { warmUp: 0, measure: 2_000, least: 3, most: 200 };
const ONE_MB = { warmUp: 300, measure: 1_500, least: 3, most: 60 };

const [candidateName = OURS, count = '1000', folder = '.'] = process.argv.slice(2);
const candidate = await candidateOf(candidateName);
const names = (await nameList(Number(count))).map(
  (text, number): IndexedName => ({ text, card: Math.floor(number / NAMES_A_CARD) }),
);
const pages = readPages(folder);
const fresh = candidate.prepare(names);
report('ready', true);

/** Bytes of the last built index, and of the Map. */
let bytes = 0;
let mapBytes = 0;
const builds: number[] = [];
const mapBuilds: number[] = [];
const scanner = build();
reportBuilds();
if (scanner.store) {
  const load = scanner.store();
  report('loaded', { loadMs: median(repeat(5, () => timed(() => (load() ? 1 : 0)))) });
}
report('found', {
  places: pages.flatMap((text, page) => scanner.scan(text).flatMap(({ start, end }) => [page, start, end])),
  ...(scanner.matches && { falseFingerprints: falseFingerprints(names, pages, scanner.matches) }),
});
const scan = (text: string) => scanner.scan(text).length;
const { scans, passes } = timeTexts(pages, scan, TOGETHER, PAGES);
report('pages', {
  medianMs: median(scans),
  p95Ms: quantile(scans, 0.95),
  passMs: median(passes),
  timesLimit: timesLimit({ scans, passes }),
});
const inTurn = timeTexts(pages, scan, 1, IN_TURN);
report('inTurn', { medianMs: median(inTurn.scans), timesLimit: timesLimit(inTurn) });
const oneMb = timeTexts([oneMegabyte(pages)], scan, 1, ONE_MB);
report('oneMb', { scanMs: oneMb.scans[0]!, timesLimit: oneMb.scans[0]! / oneMb.passes[0]! });
// The builds are repeated last: a compiler that has seen the same build many times, with memory freed in between, would
// not be typical of the extension.
buildAgain();
report('done', { sum: sumOfAll() });

function report<Stage extends keyof Stages>(stage: Stage, value: Stages[Stage]): void {
  process.send?.({ stage, value } as Report);
}

function build(): Scanner {
  const work = fresh();
  let built: Scanner | undefined;
  const before = heapBytes();
  builds.push(
    timed(() => {
      built = work();
      return 1;
    }),
  );
  bytes = built!.bytes ?? heapBytes() - before;
  if (candidateName === OURS) buildMap();
  return built!;
}

function buildMap(): void {
  const copies = freshNames(names);
  const map = new Map<string, number>();
  const before = heapBytes();
  mapBuilds.push(
    timed(() => {
      for (const { text, card } of copies) map.set(text, card);
      return map.size;
    }),
  );
  const after = heapBytes();
  // Uses the Map once more, so that it is still in memory when the heap is measured.
  mapBytes = map.size > 0 ? after - before : 0;
}

/** Repeats the build if that does not take too long. */
function buildAgain(): void {
  const began = performance.now();
  // The next build takes about as long as the last.
  const until = () => performance.now() - began + builds.at(-1)!;
  while (builds.length < MOST_BUILDS && until() < (builds.length < 3 ? BUILD_THRICE : BUILD_TIME_MS)) build();
  reportBuilds();
}

function reportBuilds(): void {
  report('built', {
    buildMs: median(builds),
    indexBytes: bytes,
    ...(mapBuilds.length > 0 && { map: { buildMs: median(mapBuilds), bytes: mapBytes } }),
  });
}

function timesLimit({ scans, passes }: TextTimes): number {
  return median(scans.map((time, page) => time / passes[page]!));
}

function repeat(times: number, work: () => number): number[] {
  return Array.from({ length: times }, work);
}

/** Bytes in use after garbage collection. */
function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
