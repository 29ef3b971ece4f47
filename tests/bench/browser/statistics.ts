/** The median; null for no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The quantile at `part` (0 to 1), interpolated between the two nearest values; null for no values. */
export function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/** Rounds to a tenth: no browser's clock is more precise. */
export function tenths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
