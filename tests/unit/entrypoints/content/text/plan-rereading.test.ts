import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BlockStore } from '#platform/page/block-store.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { planRereading } from '../../../../../entrypoints/content/text/plan-rereading.ts';

// A mock, because linkedom's nodes have their own prototypes.
vi.mock('#platform/page/node-kinds.ts', () => ({
  isElement: (node: Node | null) => node?.nodeType === 1,
  isInPage: (node: Node) => node.isConnected,
  isShadowRoot: () => false,
  parentOf: (node: Node) => node.parentNode,
}));
// A mock, because Node.js has no computed styles. Here these elements are inline, and `aside` is not read.
vi.mock('../../../../../entrypoints/content/text/element-role.ts', () => {
  const roleOf = ({ localName }: Element) =>
    localName === 'aside' ? 'skipped' : /^(?:a|b|em|span)$/.test(localName) ? 'inline' : 'block';
  const blockAround = (node: Node): Element | null => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element && roleOf(element) === 'inline' ? blockAround(element.parentElement as Element) : element;
  };
  return { roleOf, blockAround, isOutOfReach: (element: Element) => element.closest('aside') !== null };
});

let page: Document;

beforeEach(() => {
  page = parseHTML(`<html><body>
    <main><p id="first">They left <b id="bold">Goris</b>.</p><p id="second">They came to Kapan.</p></main>
    <aside id="aside"><p id="advert">Buy this.</p></aside>
  </body></html>`).document as unknown as Document;
  vi.stubGlobal('Element', {
    prototype: {
      querySelectorAll(this: Element, all: string) {
        return this.querySelectorAll(all);
      },
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

const find = (id: string) => page.getElementById(id) as HTMLElement;

function append(parent: string, html: string): HTMLElement {
  const box = page.createElement('div');
  box.innerHTML = html;
  const added = box.firstElementChild as HTMLElement;
  find(parent).append(added);
  return added;
}

/** Plans the rereading after a change; `stale` are the blocks whose nodes have changed or gone. */
function plan(
  change: { readonly added?: readonly Node[]; readonly touched?: readonly Node[] },
  stale: readonly TextBlock[] = [],
) {
  const store = {
    stale: () => stale,
    blocksOf: (element: Element) => stale.filter(of => of.element === element),
  };
  const { roots, shallow, gone } = planRereading(
    { added: new Set(change.added), touched: new Set(change.touched), removed: stale.length > 0 },
    store as unknown as BlockStore,
  );
  return { roots: roots.map(({ id }) => id), shallow: shallow.map(({ id }) => id), gone };
}

const blockOf = (element: Element) => ({ element }) as TextBlock;

describe('After a change of the page', () => {
  test('only a paragraph whose words changed is read again', () => {
    const word = find('bold').firstChild as Node;
    expect(plan({ touched: [word] })).toEqual({ roots: [], shallow: ['first'], gone: [] });
  });

  test('a new paragraph is read once, with everything in it', () => {
    const added = append('first', '<div id="new"><p id="inner">Shusha</p></div>');
    const inner = added.firstElementChild as Element;
    expect(plan({ added: [added, inner], touched: [inner] }).roots).toEqual(['new']);
  });

  test('a new inline element has the block around it read again', () => {
    const added = append('second', '<em id="word">Shusha</em>');
    expect(plan({ added: [added], touched: [find('second')] })).toEqual({
      roots: [],
      shallow: ['second'],
      gone: [],
    });
  });

  test('the paragraphs inside a new inline element are read', () => {
    const added = append('second', '<span><p id="one"><i>Shusha</i></p><p id="two">Lachin</p></span>');
    expect(plan({ added: [added] }).roots).toEqual(['one', 'two']);
  });

  test('what was added and removed again, or is where nothing is read, is ignored', () => {
    const gone = append('first', '<p>Shusha</p>');
    gone.remove();
    const advert = append('aside', '<p>Shusha</p>');
    expect(plan({ added: [gone, advert], touched: [gone] })).toEqual({ roots: [], shallow: [], gone: [] });
  });

  test('a paragraph that left the page is forgotten', () => {
    const left = find('second');
    left.remove();
    const block = blockOf(left);
    expect(plan({}, [block])).toEqual({ roots: [], shallow: [], gone: [block] });
  });

  test('a paragraph that lost some of its words is read again', () => {
    expect(plan({}, [blockOf(find('first'))])).toEqual({ roots: [], shallow: ['first'], gone: [] });
  });

  test('a paragraph that has moved to where nothing is read is forgotten', () => {
    const moved = find('second');
    find('aside').append(moved);
    const block = blockOf(moved);
    expect(plan({ touched: [moved] }, [block]).gone).toContain(block);
    expect(plan({ touched: [moved] }, [block]).shallow).toEqual([]);
  });
});
