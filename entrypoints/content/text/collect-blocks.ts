import {
  childrenOf,
  fits,
  isElement,
  isShadowRoot,
  isText,
  isVisible,
  nameOf,
  parentOf,
} from '#platform/page/node-kinds.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { isInSight } from '#platform/page/sight.ts';
import { boxAround, boxOfText, type TextBlock } from '#platform/page/text-block.ts';
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
type Run = {
  element: Element;
  text: string;
  nodes: Text[];
  starts: number[];
  lengths: number[];
  linked: number;
  /** True between the end of a line (`br`) and the next text. */
  broken: boolean;
};

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
    const { element, text, nodes, starts, lengths, linked } = done;
    if (linked === text.length && !/^h[1-6]$/.test(nameOf(element))) return;
    const block = { key: nextKey++, element, text, nodes, starts, lengths };
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
    const isSpace = !/\S/.test(data);
    // A name can go on in the next line; what stands apart in a line is not one name.
    if (run && !isSpace) {
      const gap = run.broken ? '\n' : gapBetween(run, node, data);
      if (gap === null) finish();
      else {
        run.text += gap;
        run.linked += gap.length;
        run.broken = false;
      }
    }
    run ??= { element: block, text: '', nodes: [], starts: [], lengths: [], linked: 0, broken: false };
    run.nodes.push(node);
    run.starts.push(run.text.length);
    run.lengths.push(data.length);
    run.text += data;
    if (linked || isSpace) run.linked += data.length;
  };

  const visit = (node: Node, block: Element, linked: boolean) => {
    if (isText(node)) return take(node, block, linked);
    if (node === END || !isElement(node)) return node === END && finish();
    const name = nameOf(node);
    if (name === 'br') {
      if (!run || !isVisible(node)) return;
      // An empty line ends a paragraph.
      if (run.broken) finish();
      else run.broken = true;
      return;
    }
    const role: ElementRole = roleOf(node);
    if (role === 'passed' || (role === 'inline' && run && isNote(node, run.text))) return;
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

/** Two letters of a script with spaces between words. */
const SPACED_LETTERS = /^[^\P{L}\u2e80-\ud7ff]{2}$/u;

/** A smaller distance than this, measured in heights of a line, is none; a greater one than the second is no space. */
const NO_SPACE = 0.15;
const MAX_SPACE = 0.35;

/**
 * What a reader sees between two texts that no white space separates: nothing, a space, or (null) so much that they
 * stand apart, such as chips with a margin.
 */
function gapBetween({ text, nodes }: Run, after: Text, data: string): '' | ' ' | null {
  if (!SPACED_LETTERS.test(`${text.at(-1)}${data[0]}`)) return '';
  const before = nodes.at(-1) as Text;
  const letterBox = (node: Text, at: number) =>
    boxAround(range => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
    });
  const left = letterBox(before, before.length - 1);
  const right = letterBox(after, 0);
  // A word is broken only between two texts of one element (`wbr`).
  if (left.bottom <= right.top || right.bottom <= left.top)
    return parentOf(before) === parentOf(after) ? '' : null;
  // In text that runs to the left, the order is the other one. A drop cap is much higher than the rest of its word.
  const distance = Math.max(right.left - left.right, left.left - right.right) / left.height;
  if (distance < NO_SPACE || left.height > 1.5 * right.height) return '';
  return distance > MAX_SPACE ? null : ' ';
}

const NOTE = 'sup,a[href*="#"],[role=doc-noteref],[style*=super]';
const NOTE_MARK = /^\s*[[(]?(?:n\w*\s?)?(?:\d{1,3}|[*†‡§¶]+|(\p{Ll}))[\])]?\s*$/u;

/** True for the number or sign of a note behind a word. A letter can also belong to the word: 2<sup>e</sup>. */
function isNote(element: Element, before: string): boolean {
  const mark = fits(element, NOTE) && NOTE_MARK.exec(element.textContent ?? '');
  return mark ? !mark[1] || /\p{Ll}{2}$/u.test(before) : false;
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
