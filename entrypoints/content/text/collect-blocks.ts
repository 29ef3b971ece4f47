import { childrenOf, isElement, isShadowRoot, isText, nameOf } from '#platform/page/node-kinds.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { isInSight } from '#platform/page/sight.ts';
import { boxOfText, type TextBlock } from '#platform/page/text-block.ts';
import { type ElementRole, roleOf } from './element-role.ts';

/** What a walk meets. */
export type Findings = {
  /** `box` is that of its text, in viewport pixels. */
  block(block: TextBlock, box: DOMRect): void;
  /** A shadow root, before it is walked: it has to be watched on its own. */
  root(root: ShadowRoot): void;
  /** An element with text (or with elements) that cannot be seen now, and may be later. */
  hidden(element: Element): void;
};

/** A run of text under way. */
type Run = { element: Element; text: string; nodes: Text[]; starts: number[]; linked: number };

// A gap in reading that is not a break between blocks: nothing reads "Nikol<br>Pashinyan" as one word.
const SPACED = /^(br|img)$/;

// Text that is worth sending: figures and signs alone name nobody.
const NAMEABLE = /\p{L}/u;

let nextKey = 1;

/**
 * Walks the text below `start` and hands over its blocks. A generator, so that it can be run in slices: it yields
 * after every element.
 * @param deep false walks only the text that belongs to `start` itself and passes over the blocks inside it.
 */
export function* collectBlocks(
  start: Element | ShadowRoot,
  findings: Findings,
  deep = true,
): Generator<void> {
  let run: Run | null = null;
  const stack: { node: Node; block: Element; linked: boolean }[] = [];
  const home = isShadowRoot(start) ? start.host : start;

  const finish = () => {
    const done = run;
    run = null;
    // A block that is one link leads to another page; it is no text of this article. Headings are the exception.
    if (!done || !NAMEABLE.test(done.text)) return;
    const { element, text, nodes, starts, linked } = done;
    if (linked === text.length && !/^h[1-6]$/.test(nameOf(element))) return;
    const block = { key: nextKey++, element, text, nodes, starts };
    const box = boxOfText(block);
    if (isInSight(element, [box])) findings.block(block, box);
    else findings.hidden(element);
  };
  const take = (node: Text, block: Element, linked: boolean) => {
    // Read once: each reading copies the text (in Firefox out of the page's own memory), and a text can be megabytes.
    const data = node.data;
    if (data === '') return;
    if (run && run.element !== block) finish();
    run ??= { element: block, text: '', nodes: [], starts: [], linked: 0 };
    run.nodes.push(node);
    run.starts.push(run.text.length);
    run.text += data;
    if (linked || !/\S/.test(data)) run.linked += data.length;
  };

  const visit = (node: Node, block: Element, linked: boolean) => {
    if (isText(node)) return take(node, block, linked);
    if (node === END || !isElement(node)) return node === END && finish();
    const name = nameOf(node);
    if (SPACED.test(name)) return finish();
    const role: ElementRole = roleOf(node);
    if (role === 'skipped') return finish();
    // What is empty tells of its first child when that comes.
    if (role === 'hidden') return childrenOf(node).length > 0 && findings.hidden(node);
    if (role === 'block') finish();
    if (role === 'block' && !deep) return;
    const inner = role === 'block' ? node : block;
    if (role === 'block') stack.push({ node: END, block, linked });
    pushChildren(stack, node, inner, linked || name === 'a');
    const shadow = shadowRootOf(node);
    if (shadow && deep) {
      findings.root(shadow);
      stack.push({ node: END, block, linked });
      pushChildren(stack, shadow, node, linked);
    }
  };

  stack.push({ node: END, block: home, linked: false });
  pushChildren(stack, start, home, false);
  for (let next = stack.pop(); next; next = stack.pop()) {
    try {
      visit(next.node, next.block, next.linked);
    } catch {
      // A page can make anything fail, and then goes without marks there, but not elsewhere.
      run = null;
    }
    if (!isText(next.node)) yield;
  }
}

/** Marks on the walk's stack that a block has ended; never part of a page. */
const END: Node = new Comment();

function pushChildren(
  stack: { node: Node; block: Element; linked: boolean }[],
  parent: Node,
  block: Element,
  linked: boolean,
): void {
  const children = childrenOf(parent);
  for (let at = children.length - 1; at >= 0; at--) stack.push({ node: children[at] as Node, block, linked });
}
