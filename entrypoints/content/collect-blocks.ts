import { type ElementRole, roleOf } from './element-role.ts';
import { isElement, isShadowRoot, isText } from './node-kinds.ts';
import { shadowRootOf } from './shadow-roots.ts';
import type { TextBlock } from './text-block.ts';

/** What a walk meets. */
export type Findings = {
  block(block: TextBlock): void;
  /** A shadow root, before it is walked: it has to be watched on its own. */
  root(root: ShadowRoot): void;
  /** An element that is not rendered now and may be later. */
  hidden(element: Element): void;
};

/** A run of text under way. */
type Run = { element: Element; text: string; nodes: Text[]; starts: number[]; linked: number };

// A gap in reading that is not a break between blocks: nothing reads "Nikol<br>Pashinyan" as one word.
const SPACED = new Set(['br', 'hr', 'img', 'picture', 'input']);

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
    const allLinked = done.linked === done.text.length && !/^h[1-6]$/.test(done.element.localName);
    if (!allLinked) {
      const { element, text, nodes, starts } = done;
      findings.block({ key: nextKey++, element, text, nodes, starts });
    }
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

  pushChildren(stack, start, home, false);
  while (stack.length > 0) {
    const { node, block, linked } = stack.pop() as (typeof stack)[number];
    if (isText(node)) {
      take(node, block, linked);
      continue;
    }
    if (node === END) {
      finish();
      continue;
    }
    if (!isElement(node)) continue;
    yield;
    if (SPACED.has(node.localName)) {
      finish();
      continue;
    }
    const role: ElementRole = roleOf(node);
    if (role === 'skipped') {
      finish();
      continue;
    }
    if (role === 'hidden') {
      findings.hidden(node);
      continue;
    }
    if (role === 'block') finish();
    if (role === 'block' && !deep) continue;
    const inner = role === 'block' ? node : block;
    if (role === 'block') stack.push({ node: END, block, linked });
    pushChildren(stack, node, inner, linked || node.localName === 'a');
    const shadow = shadowRootOf(node);
    if (shadow && deep) {
      findings.root(shadow);
      stack.push({ node: END, block, linked });
      pushChildren(stack, shadow, node, linked);
    }
  }
  finish();
}

/** Marks on the walk's stack that a block has ended; never part of a page. */
const END: Node = new Comment();

function pushChildren(
  stack: { node: Node; block: Element; linked: boolean }[],
  parent: Node,
  block: Element,
  linked: boolean,
): void {
  for (let child = parent.lastChild; child; child = child.previousSibling)
    stack.push({ node: child, block, linked });
}
