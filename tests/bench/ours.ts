import { compile } from '#core/matching/compiled/compile.ts';
import { load } from '#core/matching/compiled/load.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { Candidate } from './candidate.ts';
import { freshNames } from './fresh-names.ts';

/** The extension's own matcher. Texts are scanned without a known language. */
export const ours: Candidate = {
  prepare: names => () => {
    const copies = freshNames(names);
    return () => {
      const index = compile(copies);
      const matcher = createMatcher(index);
      return {
        scan: text => matcher.scan(text, ''),
        matches: text => matcher.scan(text, ''),
        bytes: index.buffer.byteLength,
        store: () => {
          const stored = index.buffer.slice();
          return () => {
            const loaded = load(stored);
            if (!loaded.ok) throw new Error(`The index just compiled is refused: ${loaded.reason}`);
            return createMatcher(loaded.value);
          };
        },
      };
    };
  },
};
