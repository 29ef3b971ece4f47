/** Packs what the rules say about every code point into short strings; core/matching/characters.ts unpacks them. */
import type { Description } from './character-rules.ts';

const LAST = 0x10ffff;

/** Name, comment and data of each table. */
export function encodeTables(describe: (code: number) => Description): [string, string, string][] {
  const attributes: [number, number][] = [];
  const shifts: { start: number; count: number; stride: number; shift: number }[] = [];
  const expansions: string[] = [];
  let previous = -1;
  let lastExpansion = 0;
  for (let code = 0; code <= LAST; code++) {
    const described = describe(code);
    if (described.attributes !== previous) attributes.push([code, described.attributes]);
    previous = described.attributes;
    const own = String.fromCodePoint(code);
    const folded = String.fromCharCode(...described.fold);
    if (folded === own || described.fold.length === 0 || (code >= 0xd800 && code <= 0xdfff)) continue;
    const points = [...folded];
    if (points.length === 1) addShift(shifts, code, folded.codePointAt(0)! - code);
    else {
      expansions.push([code - lastExpansion, ...described.fold].map(number => number.toString(36)).join(' '));
      lastExpansion = code;
    }
  }
  return [
    ['ATTRIBUTES', 'Runs of equal attributes: length and value.', packRuns(attributes)],
    ['SHIFTS', 'One-to-one folds: gap, count, stride and shift.', packShifts(shifts)],
    ['EXPANSIONS', 'One-to-many folds: gap, then the units.', expansions.join(',')],
  ];
}

function addShift(
  shifts: { start: number; count: number; stride: number; shift: number }[],
  code: number,
  shift: number,
): void {
  const last = shifts.at(-1);
  if (last?.shift === shift) {
    const gap = code - (last.start + (last.count - 1) * last.stride);
    if (last.count === 1 ? gap <= 2 : gap === last.stride) {
      last.stride = gap;
      last.count++;
      return;
    }
  }
  shifts.push({ start: code, count: 1, stride: 1, shift });
}

/** Runs of one character that alternate between the same two values (capital, small) are written once. */
function packRuns(starts: [number, number][]): string {
  const runs = starts.map(([start, value], index) => ({
    length: (starts[index + 1]?.[0] ?? LAST + 1) - start,
    value,
  }));
  const words: string[] = [];
  for (let index = 0; index < runs.length; ) {
    let pairs = 0;
    const [first, second] = [runs[index]!, runs[index + 1]];
    if (second !== undefined && first.length === 1 && second.length === 1) {
      while (sameRun(runs[index + 2 * pairs], first) && sameRun(runs[index + 2 * pairs + 1], second)) pairs++;
    }
    if (pairs > 1) {
      words.push(`${pairs.toString(36)}*${first.value.toString(36)}*${second!.value.toString(36)}`);
      index += 2 * pairs;
    } else {
      words.push(`${first.length === 1 ? '' : first.length.toString(36)}:${first.value.toString(36)}`);
      index++;
    }
  }
  return words.join(' ');
}

function sameRun(
  run: { length: number; value: number } | undefined,
  other: { length: number; value: number },
): boolean {
  return run !== undefined && run.length === other.length && run.value === other.value;
}

function packShifts(shifts: { start: number; count: number; stride: number; shift: number }[]): string {
  let end = 0;
  return shifts
    .map(({ start, count, stride, shift }) => {
      const gap = start - end;
      end = start + (count - 1) * stride;
      const tail = count === 1 ? '' : ` ${count.toString(36)} ${stride}`;
      return `${gap.toString(36)} ${shift.toString(36)}${tail}`;
    })
    .join(',');
}
