import type { CardNumber } from '#core/matching/matcher.ts';
import type { Change } from './change.ts';

type Range = [first: CardNumber, last: CardNumber];

/** Records that the cards with these numbers are deleted, inside a change. */
export async function addTombstones(change: Change, numbers: readonly CardNumber[]): Promise<void> {
  await addTombstonesOfRanges(
    change,
    [...numbers].sort((one, other) => one - other).map(number => [number, number]),
  );
}

/** The same for ascending ranges of numbers, except the numbers in `kept`. */
export async function addTombstonesOfRanges(
  change: Change,
  ranges: readonly Range[],
  kept: ReadonlySet<CardNumber> = new Set(),
): Promise<void> {
  const tombstones: Range[] = [];
  const add = (first: CardNumber, last: CardNumber) => {
    if (first > last) return;
    const before = tombstones.at(-1);
    if (before && first === before[1] + 1) before[1] = last;
    else tombstones.push([first, last]);
  };
  const exceptions = [...kept].sort((one, other) => one - other);
  for (const [first, last] of ranges) {
    let start = first;
    for (const number of exceptions) {
      if (number < start || number > last) continue;
      add(start, number - 1);
      start = number + 1;
    }
    add(start, last);
  }
  if (tombstones.length > 0)
    await change.database.losses.add({ edition: await change.revision(), ranges: tombstones });
}
