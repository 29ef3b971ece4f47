import { partitionPoint } from '../../partition-point.ts';

/** The last of the ascending positions that is before `limit`; -1 if there is none. */
export function lastBefore(positions: readonly number[] | undefined, limit: number): number {
  if (!positions) return -1;
  const after = partitionPoint(0, positions.length, index => positions[index]! < limit);
  return after === 0 ? -1 : positions[after - 1]!;
}
