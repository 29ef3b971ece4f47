/** The middle of some numbers; of an even count, the lower of both in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The number that as large a share of them does not exceed. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What every pass adds up, so that none can be left out as useless. */
let sum = 0;

export function sumOfAll(): number {
  return sum;
}

/** Milliseconds that it took. */
export function timed(work: () => number): number {
  const began = performance.now();
  const result = work();
  const took = performance.now() - began;
  sum = (sum + result) | 0;
  return took;
}

/** The least that anything must do which sees the whole text: ask for each of its code units. */
export function charCodeAtPass(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) units = (units + text.charCodeAt(at)) | 0;
  return units;
}

export type TextTimes = {
  /** Milliseconds of one scan of each text: medians. */
  readonly scans: number[];
  /** And of one {@link charCodeAtPass}. */
  readonly passes: number[];
};

/** How long texts are gone through before anything counts, and then how long, in ms; and how often at least, and at most. */
export type Patience = {
  readonly warmUp: number;
  readonly measure: number;
  readonly least: number;
  readonly most: number;
};

/**
 * Scans every text several times, and then goes over it as often with the pass, for as long as there is patience.
 *
 * @param together how often a text is scanned before the next one is: with 1, each scan finds the caches filled with
 * the other texts.
 */
export function timeTexts(
  texts: readonly string[],
  scan: (text: string) => number,
  together: number,
  { warmUp, measure, least, most }: Patience,
): TextTimes {
  const often = (work: (text: string) => number, text: string, kept: number[] | undefined) => {
    const times = Array.from({ length: together }, () => timed(() => work(text)));
    kept?.push(...times);
  };
  const warm = performance.now() + warmUp;
  do for (const text of texts) often(scan, text, undefined);
  while (performance.now() < warm);
  const scans = texts.map((): number[] => []);
  const passes = texts.map((): number[] => []);
  const deadline = performance.now() + measure;
  for (let round = 0; round < least || (round < most && performance.now() < deadline); round++) {
    for (const [place, text] of texts.entries()) often(scan, text, scans[place]);
    for (const [place, text] of texts.entries()) often(charCodeAtPass, text, passes[place]);
  }
  return { scans: scans.map(median), passes: passes.map(median) };
}
