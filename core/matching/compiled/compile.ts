import type { IndexedName } from '../matcher.ts';
import { IndexBuilder } from './index-builder.ts';
import type { CompiledIndex } from './layout.ts';

/** Names added between two yields: about a millisecond's work. */
const NAMES_PER_SLICE = 2048;

/** Compiles names into an index, without a pause. The same names in any order give the same bytes. */
export function compile(names: Iterable<IndexedName>): CompiledIndex {
  const slices = compileInSlices(names);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Compiles in the same way, and yields between parts of the work, each of which takes some milliseconds. */
export function* compileInSlices(names: Iterable<IndexedName>): Generator<void, CompiledIndex> {
  const builder = new IndexBuilder();
  let added = 0;
  for (const name of names) {
    builder.add(name);
    if (++added % NAMES_PER_SLICE === 0) yield;
  }
  return yield* builder.build();
}
