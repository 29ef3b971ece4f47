/**
 * Packs the properties of every code point into short strings, which core/matching/characters/character-tables.ts
 * unpacks.
 */
import { writeNumber } from '#core/matching/characters/packed-numbers.ts';
import type { Description } from './character-rules.ts';

const LAST = 0x10ffff;

/** The contents of character-data.ts. */
export type EncodedTables = {
  /** The values of runs. With two values, the characters of a run have them alternately. */
  readonly values: readonly (readonly [number] | readonly [number, number])[];
  readonly attributes: string;
  readonly shifts: string;
  readonly expansions: string;
};

export function encodeTables(describe: (code: number) => Description): EncodedTables {
  const starts: [number, number][] = [];
  const shifts: Shift[] = [];
  let expansions = '';
  let previous = -1;
  let lastExpansion = 0;
  for (let code = 0; code <= LAST; code++) {
    const described = describe(code);
    if (described.attributes !== previous) starts.push([code, described.attributes]);
    previous = described.attributes;
    const own = String.fromCodePoint(code);
    const folded = String.fromCharCode(...described.fold);
    if (folded === own || described.fold.length === 0 || (code >= 0xd800 && code <= 0xdfff)) continue;
    // A fold from the BMP to outside is not a shift, because the BMP is unpacked without those characters.
    const isShift = [...folded].length === 1 && (folded.length === 1 || code > 0xffff);
    if (isShift) addShift(shifts, code, folded.codePointAt(0)! - code);
    else {
      const numbers = [code - lastExpansion, described.fold.length, ...described.fold];
      expansions += numbers.map(writeNumber).join('');
      lastExpansion = code;
    }
  }
  return { ...packRuns(starts), shifts: packShifts(shifts), expansions };
}

type Shift = { start: number; count: number; stride: number; shift: number };

function addShift(shifts: Shift[], code: number, shift: number): void {
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

/** Single characters that alternate between the same two values (capital, small) are written as one run. */
function packRuns(starts: [number, number][]): Pick<EncodedTables, 'values' | 'attributes'> {
  const runs = starts.map(([start, value], index) => ({
    length: (starts[index + 1]?.[0] ?? LAST + 1) - start,
    value,
  }));
  const values = new Map<string, [number] | [number, number]>();
  let attributes = '';
  const write = (value: [number] | [number, number], length: number) => {
    const key = value.join();
    if (!values.has(key)) values.set(key, value);
    attributes += writeNumber([...values.keys()].indexOf(key)) + writeNumber(length);
  };
  for (let index = 0; index < runs.length; ) {
    let pairs = 0;
    const [first, second] = [runs[index]!, runs[index + 1]];
    if (second !== undefined && first.length === 1 && second.length === 1) {
      while (sameRun(runs[index + 2 * pairs], first) && sameRun(runs[index + 2 * pairs + 1], second)) pairs++;
    }
    if (pairs > 1) {
      write([first.value, second!.value], 2 * pairs);
      index += 2 * pairs;
    } else {
      write([first.value], first.length);
      index++;
    }
  }
  return { values: [...values.values()], attributes };
}

function sameRun(
  run: { length: number; value: number } | undefined,
  other: { length: number; value: number },
): boolean {
  return run !== undefined && run.length === other.length && run.value === other.value;
}

/** For each shift: the gap from the end of the last one, the shift (its sign in the lowest bit), count and stride. */
function packShifts(shifts: Shift[]): string {
  let end = 0;
  return shifts
    .map(({ start, count, stride, shift }) => {
      const gap = start - end;
      end = start + (count - 1) * stride;
      const signed = 2 * Math.abs(shift) + (shift < 0 ? 1 : 0);
      // The stride is 1 or 2, so it fits into the lowest bit of the count.
      return [gap, signed, 2 * count + stride - 1].map(writeNumber).join('');
    })
    .join('');
}
