import { OURS, PEERS } from './candidates.ts';
import { LIMIT, type Outcome } from './measure-candidate.ts';
import { MAP, type Row } from './row.ts';
import { number, table } from './table.ts';

const HEAD = [
  'candidate',
  'build ms',
  'index bytes',
  'bytes a name',
  'load ms',
  'median page ms',
  'p95 page ms',
  '1 MB ms',
  '× pass, page',
  '× pass, in turn',
  '× pass, 1 MB',
  '× best peer',
  'places found',
];

/** The measurements of one candidate with one number of names. */
export type Measured = { readonly row: Row; readonly outcome: Outcome | null };

/** A table of all candidates with one number of names. */
export function sizeReport(names: number, measured: readonly Measured[]): string {
  const best = fastestOf(measured, isPeer);
  const rows = measured.map(({ row, outcome }) => [
    row.candidate,
    number(row.buildMs),
    row.indexBytes === null ? '–' : row.indexBytes.toLocaleString('en'),
    number(row.bytesPerName),
    number(row.loadMs),
    number(row.scanMedianPageMs),
    number(row.scanP95PageMs),
    number(row.scanOneMbMs),
    number(row.timesLimit),
    number(outcome?.stages.inTurn?.timesLimit),
    number(outcome?.stages.oneMb?.timesLimit),
    best && row.scanMedianPageMs !== null ? number(row.scanMedianPageMs / best.row.scanMedianPageMs!) : '–',
    outcome?.stages.found ? (outcome.stages.found.places.length / 3).toLocaleString('en') : '–',
  ]);
  const notes = [...notesOn(measured), ...comparisons(measured)];
  return `\n${names.toLocaleString('en')} names\n\n${table(HEAD, rows)}\n\n${notes.join('\n')}\n`;
}

function isPeer(name: string): boolean {
  return name in PEERS;
}

function fastestOf(measured: readonly Measured[], counts: (name: string) => boolean): Measured | undefined {
  return measured
    .filter(({ row }) => row.scanMedianPageMs !== null && counts(row.candidate))
    .sort((a, b) => a.row.scanMedianPageMs! - b.row.scanMedianPageMs!)[0];
}

function* notesOn(measured: readonly Measured[]): Generator<string> {
  const ours = measured.find(({ row }) => row.candidate === OURS)?.outcome?.stages.found;
  for (const { row, outcome } of measured) {
    if (outcome?.problem === 'too-slow' && row.scanOneMbMs === null)
      yield `${row.candidate}: did not finish in ${LIMIT / 1000} s`;
    if (outcome?.problem === 'crashed') yield `${row.candidate}: its process ended before it was done`;
    const found = outcome?.stages.found;
    if (!ours || !found || found === ours) continue;
    const [missing, more] = [lacking(ours.places, found.places), lacking(found.places, ours.places)];
    if (missing + more === 0) continue;
    const why = PEERS[row.candidate]?.differs ?? 'no reason known';
    yield `${row.candidate}: ${missing} places not found that ${OURS} found, ${more} found that it did not (${why})`;
  }
  const { falseFingerprints } = ours ?? {};
  if (falseFingerprints) {
    const { words, matches, unconfirmed } = falseFingerprints;
    yield `false fingerprints: ${unconfirmed} in ${matches.toLocaleString('en')} matches of ${words.toLocaleString('en')} words`;
  }
}

/** Number of places in the first list that the second list lacks. */
function lacking(places: readonly number[], others: readonly number[]): number {
  const known = new Set(placesOf(others));
  return placesOf(places).filter(place => !known.has(place)).length;
}

function placesOf(places: readonly number[]): string[] {
  return Array.from({ length: places.length / 3 }, (_, index) =>
    places.slice(3 * index, 3 * index + 3).join(' '),
  );
}

function* comparisons(measured: readonly Measured[]): Generator<string> {
  const ours = measured.find(({ row }) => row.candidate === OURS)?.row;
  const map = measured.find(({ row }) => row.candidate === MAP)?.row;
  if (!ours) return;
  if (ours.buildMs !== null && map?.buildMs) {
    yield `compiling takes ${number(ours.buildMs / map.buildMs)} × as long as building a plain Map`;
  }
  if (ours.scanMedianPageMs === null) return;
  for (const [what, counts] of [
    ['peer', isPeer],
    ['npm library', (name: string) => PEERS[name]?.isLibrary === true],
  ] as const) {
    const fastest = fastestOf(measured, counts)?.row;
    if (fastest) {
      const ratio = number(fastest.scanMedianPageMs! / ours.scanMedianPageMs);
      yield `on the median page the fastest ${what} (${fastest.candidate}) takes ${ratio} × as long as ${OURS}`;
    }
  }
}

/** A table of how the time for a text grows with the number of names. */
export function growthReport(rows: readonly Row[]): string {
  const ours = (names: number) => rows.find(row => row.candidate === OURS && row.names === names);
  const [few, many] = [ours(1_000), ours(1_000_000)];
  if (!few?.scanMedianPageMs || !many?.scanMedianPageMs) return '';
  const ratio = number(many.scanMedianPageMs / few.scanMedianPageMs);
  return `\n1,000,000 names against 1,000: the median page takes ${ratio} × as long\n`;
}
