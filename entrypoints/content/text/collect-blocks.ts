import { childrenOf, isElement, isShadowRoot, isText, nameOf } from '#platform/page/node-kinds.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { isInSight } from '#platform/page/sight.ts';
import { boxOfText, type TextBlock } from '#platform/page/text-block.ts';
import { type ElementRole, roleOf } from './element-role.ts';

/** Callbacks for what a walk finds. */
export type Findings = {
  /** `box` is the box of the block's text, in viewport pixels. */
  block(block: TextBlock, box: DOMRect): void;
  /** A shadow root, before it is walked: it has to be observed separately. */
  root(root: ShadowRoot): void;
  /** An element with text or child elements that is hidden now and may be shown later. */
  hidden(element: Element): void;
};

/** The text run that the walk is collecting. */
type Run = { element: Element; text: string; nodes: Text[]; starts: number[]; linked: number };

// These elements separate words without starting a new block element: "Nikol<br>Pashinyan" is not one word.
const SPACED = /^(br|img)$/;

// Text without a letter is not worth sending: figures and signs alone name nobody.
const NAMEABLE = /\p{L}/u;

let nextKey = 1;

/**
 * Walks the text below `start` and reports its blocks. It is a generator so that it can run in slices, and yields after
 * every element.
 * @param deep if false, only the text that belongs to `start` itself is walked, and the blocks inside it are skipped.
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
    // A block that is one single link leads to another page and is not text of this article. Headings are the
    // exception.
    if (!done || !NAMEABLE.test(done.text)) return;
    const { element, text, nodes, starts, linked } = done;
    if (linked === text.length && !/^h[1-6]$/.test(nameOf(element))) return;
    const block = { key: nextKey++, element, text, nodes, starts };
    const box = boxOfText(block);
    if (isInSight(element, [box])) findings.block(block, box);
    else findings.hidden(element);
  };
  const take = (node: Text, block: Element, linked: boolean) => {
    // Read `data` only once: each access copies the text (in Firefox out of the page's own memory), which can be
    // megabytes long.
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
    // Nothing to watch in an empty element: its first child will be reported as a change.
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
      // A page can make any call fail. It then goes without marks at that place, but not elsewhere.
      run = null;
    }
    if (!isText(next.node)) yield;
  }
}

/** On the walk's stack, marks the end of a block. It is never part of a page. */
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
