/** The median; of an even count, the lower of the two middle values. NaN for no numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest number that at least this share of them does not exceed. NaN for no numbers. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The sum of all passes, kept so that the compiler cannot remove any of them as unused. */
let sum = 0;

export function sumOfAll(): number {
  return sum;
}

/** How long `work` takes, in ms. */
export function timed(work: () => number): number {
  const began = performance.now();
  const result = work();
  const took = performance.now() - began;
  sum = (sum + result) | 0;
  return took;
}

/** The least work for anything that sees the whole text: read each of its code units. */
export function charCodeAtPass(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) units = (units + text.charCodeAt(at)) | 0;
  return units;
}

export type TextTimes = {
  /** Median time of one scan of each text, in ms. */
  readonly scans: number[];
  /** Median time of one {@link charCodeAtPass}, in ms. */
  readonly passes: number[];
};

/** How long to warm up and then how long to measure, in ms; and the least and the most repetitions. */
export type Patience = {
  readonly warmUp: number;
  readonly measure: number;
  readonly least: number;
  readonly most: number;
};

/**
 * Scans every text several times, and then runs the pass over it as often, within the given limits.
 *
 * @param together how often a text is scanned before the next one; with 1, the other texts have displaced it in the
 * caches before each scan.
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
