import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSorted } from '#platform/glossary/sorted-merge.ts';

type Item = { readonly key: number; readonly list: 'one' | 'other' };

const byKey = (a: Item, b: Item) => a.key - b.key;
const sortedList = (list: Item['list'], maxLength: number) =>
  fc
    .array(fc.nat({ max: 40 }), { maxLength })
    .map(keys => keys.sort((a, b) => a - b).map((key): Item => ({ key, list })));

test('two sorted lists are merged, and of equal entries the first list’s come first', () => {
  const lists = fc.tuple(
    sortedList('one', 200),
    // Lists of very different and of similar lengths are merged by different methods.
    fc.oneof(sortedList('other', 4), sortedList('other', 200)),
  );
  fc.assert(
    fc.property(lists, ([one, other]) => {
      expect(mergeSorted(one, other, byKey)).toEqual([...one, ...other].sort(byKey));
    }),
  );
});
