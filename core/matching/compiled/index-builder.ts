import type { IndexedName } from '../matcher.ts';
import { assemble } from './assemble.ts';
import type { CompiledIndex } from './layout.ts';
import { NameList } from './name-list.ts';
import { joinNodes } from './nodes.ts';

/** Compiles names one by one as they are read from a database or file, without keeping any of them. */
export class IndexBuilder {
  readonly #list = new NameList();

  add(name: IndexedName): void {
    this.#list.add(name);
  }

  /**
   * Makes the index of all names added, and yields between parts of the work. The builder cannot be used afterwards.
   */
  *build(): Generator<void, CompiledIndex> {
    yield* this.#list.fingerprints.sort();
    const nodes = yield* joinNodes(this.#list);
    return yield* assemble(this.#list, nodes);
  }
}
