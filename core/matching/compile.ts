import { assemble } from './assemble.ts';
import type { CompiledIndex } from './layout.ts';
import type { IndexedName } from './matcher.ts';
import { NameList } from './name-list.ts';
import { joinNodes } from './nodes.ts';

/** Names taken in between two yields: about a millisecond's work. */
const NAMES_A_SLICE = 2048;

/** Compiles names into an index, in one go. The same names in any order give the same bytes. */
export function compile(names: Iterable<IndexedName>): CompiledIndex {
  const slices = compileInSlices(names);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same, yielding between parts of the work: of a million names, the longest part takes some tens of milliseconds. */
export function* compileInSlices(names: Iterable<IndexedName>): Generator<void, CompiledIndex> {
  const list = new NameList();
  let taken = 0;
  for (const name of names) {
    list.add(name);
    if (++taken % NAMES_A_SLICE === 0) yield;
  }
  yield* list.fingerprints.sort();
  const nodes = joinNodes(list);
  yield;
  return assemble(list, nodes);
}
