/** The value that as many are below as above; null for none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value that `part` (0 to 1) of all are below, between the two nearest; null for none. */
export function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/** Rounded to a tenth: no clock of a browser is more exact. */
export function tenths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
