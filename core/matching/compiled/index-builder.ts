import type { IndexedName } from '../matcher.ts';
import { assemble } from './assemble.ts';
import type { CompiledIndex } from './layout.ts';
import { NameList } from './name-list.ts';
import { joinNodes } from './nodes.ts';

/** Compiles names that come in one by one, as they are read from somewhere: none of them is kept. */
export class IndexBuilder {
  readonly #list = new NameList();

  add(name: IndexedName): void {
    this.#list.add(name);
  }

  /** Makes the index of all names so far, yielding between parts of the work; the builder is used up. */
  *build(): Generator<void, CompiledIndex> {
    yield* this.#list.fingerprints.sort();
    const nodes = yield* joinNodes(this.#list);
    return yield* assemble(this.#list, nodes);
  }
}
