import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BlockStore } from '#platform/page/block-store.ts';
import type { Mark } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';

vi.hoisted(() => Object.assign(globalThis, { Range: class {}, Node: { DOCUMENT_POSITION_FOLLOWING: 4 } }));
// A mock, because linkedom's nodes have their own prototypes.
vi.mock('#platform/page/node-kinds.ts', () => ({ isShadowRoot: () => false, parentOf: () => null }));

let page: Document;
let key: number;

beforeEach(() => {
  key = 0;
  page = parseHTML('<html><body><main>Goris<hr>Kapan<hr>Lachin</main></body></html>')
    .document as unknown as Document;
});

/** Each text of the page is a block, like runs of text between other blocks; linkedom can only order siblings. */
function blockOf(text: string): TextBlock {
  const element = page.querySelector('main') as HTMLElement;
  const node = [...element.childNodes].find(child => child.textContent === text) as Text;
  return { key: key++, element, text, nodes: [node], starts: [0], lengths: [text.length] };
}

const markIn = (block: TextBlock) => ({ block }) as Mark;

describe('The blocks of a page', () => {
  test.each([
    [['Goris', 'Kapan', 'Lachin']],
    [['Lachin', 'Kapan', 'Goris']],
    [['Kapan', 'Lachin', 'Goris']],
    [['Lachin', 'Goris', 'Kapan']],
  ])('are in its order, found in the order %j', found => {
    const store = new BlockStore();
    for (const id of found) store.add(blockOf(id));
    expect(store.inOrder.map(({ text }) => text)).toEqual(['Goris', 'Kapan', 'Lachin']);
  });

  test('stay in order when some are removed and others added', () => {
    const store = new BlockStore();
    const blocks = ['Goris', 'Kapan', 'Lachin'].map(blockOf);
    for (const block of blocks) store.add(block);
    store.remove(blocks[1]!);
    store.remove(blocks[0]!);
    store.add(blockOf('Kapan'));
    store.add(blockOf('Goris'));
    expect(store.inOrder.map(({ text }) => text)).toEqual(['Goris', 'Kapan', 'Lachin']);
  });

  test('have their marks in page order, without those of a removed block', () => {
    const store = new BlockStore();
    const [a, b, c] = ['Goris', 'Kapan', 'Lachin'].map(blockOf) as [TextBlock, TextBlock, TextBlock];
    for (const block of [c, b, a]) {
      store.add(block);
      store.setMarks(block, [markIn(block)]);
    }
    expect(store.marksInOrder().map(({ block }) => block)).toEqual([a, b, c]);
    expect(store.remove(b)).toEqual([markIn(b)]);
    expect(store.marksInOrder().map(({ block }) => block)).toEqual([a, c]);
  });

  test('are found by a text node in them, and by their element, until they are removed', () => {
    const store = new BlockStore();
    const block = blockOf('Goris');
    store.add(block);
    expect([store.blockOfNode(block.nodes[0]!), store.blocksOf(block.element)]).toEqual([block, [block]]);
    store.remove(block);
    expect([store.blockOfNode(block.nodes[0]!), store.blocksOf(block.element)]).toEqual([null, []]);
  });

  test('are stale if their text has another length, or has left the page', () => {
    const store = new BlockStore();
    const [a, b, c] = ['Goris', 'Kapan', 'Lachin'].map(blockOf) as [TextBlock, TextBlock, TextBlock];
    for (const block of [a, b, c]) store.add(block);
    a.nodes[0]!.data = 'Goris again';
    c.nodes[0]!.remove();
    expect(store.stale()).toEqual([a, c]);
  });
});
