import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './card-handle.ts';
import { waitUntil } from './wait-until.ts';

/** A mark as the page's own scripts can see it. */
export type MarkInPage = {
  /** The marked text, exactly as it is in the page. */
  readonly text: string;
  /** The text of the element around it. */
  readonly around: string;
  /** Ids and names of the elements around it, from the innermost outwards. */
  readonly inside: readonly string[];
  readonly sure: boolean;
  /** Position in the document's text, with shadow trees at their hosts. Later marks have greater numbers. */
  readonly at: number;
};

/**
 * The registered marks, in the order in which they were registered. They are in or near the viewport, including shadow
 * trees.
 */
export function readMarks(page: Page | Frame): Promise<MarkInPage[]> {
  return page.evaluate(() => {
    const marks: MarkInPage[] = [];
    const order = new Map<Node, number>();
    const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) order.set(node, order.size);
    for (const [name, highlight] of CSS.highlights) {
      if (name !== 'backgrounder' && name !== 'backgrounder-unsure') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        let place: Node = startContainer;
        for (let top = place.getRootNode(); top instanceof ShadowRoot; top = place.getRootNode())
          place = top.host;
        const inside: string[] = [];
        let at: Node | null = range.commonAncestorContainer;
        while (at) {
          if (at instanceof Element) inside.push(at.id === '' ? at.localName : `${at.localName}#${at.id}`);
          // A form may have a field named `parentNode`.
          at = at instanceof ShadowRoot ? at.host : (parentOf?.call(at) as Node | null);
        }
        const element = range.commonAncestorContainer.parentElement;
        marks.push({
          text: range.toString(),
          around: element?.textContent ?? '',
          inside,
          sure: name === 'backgrounder',
          // No text node has this many code units.
          at: (order.get(place) ?? 0) * 2 ** 24 + startOffset,
        });
      }
    }
    return marks;
  });
}

/**
 * Every mark of a document that scrolls as a whole, in text order. Only marks in and near the viewport are registered,
 * so this scrolls through the page and back to where it was.
 */
export async function readAllMarks(page: Page | Frame): Promise<MarkInPage[]> {
  const marks = new Map<string, MarkInPage>();
  const { height, step, before } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    step: innerHeight,
    before: scrollY,
  }));
  for (let top = 0; top < height; top += step) {
    await scrollTo(page, top);
    for (const mark of await readMarks(page)) marks.set(`${mark.at}`, mark);
  }
  await scrollTo(page, before);
  return [...marks.values()].sort((one, other) => one.at - other.at);
}

/**
 * Scrolls and waits until the marks have followed: they are updated in the next frame and checked again 150 ms later.
 */
async function scrollTo(page: Page | Frame, top: number): Promise<void> {
  await page.evaluate(async wanted => {
    window.scrollTo({ top: wanted, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise(resolve => setTimeout(resolve, 250));
  }, top);
}

/** How often a page is checked before it is scrolled to the expected text. */
const LOOKS_BEFORE_SCROLLING = 8;

/**
 * Waits until `text` is marked, anywhere or inside an element named `inside` (`p#last`), and returns those marks. Only
 * marks in and near the viewport are registered, so the page is scrolled to the text and back at the end.
 */
export async function waitForMark(page: Page | Frame, text: string, inside?: string): Promise<MarkInPage[]> {
  const place = inside === undefined ? '' : ` in ${inside}`;
  let looks = 0;
  let before: number | null = null;
  const marks = await waitUntil(`a mark on "${text}"${place}`, async () => {
    const now = await readMarks(page);
    const found = now.some(
      mark => mark.text === text && (inside === undefined || mark.inside.includes(inside)),
    );
    if (found) return now;
    if (++looks % LOOKS_BEFORE_SCROLLING === 0) {
      const from = await goToText(page, text, inside?.split('#')[1], looks / LOOKS_BEFORE_SCROLLING - 1);
      before ??= from;
    }
    return null;
  });
  if (before !== null) await scrollTo(page, before);
  return marks;
}

/** Scrolls to one of the places of a text, in turn; returns the previous scroll position. */
function goToText(page: Page | Frame, text: string, id: string | undefined, turn: number): Promise<number> {
  return page.evaluate(
    (wanted, within, round) => {
      const before = scrollY;
      const root = within === undefined ? document.body : document.getElementById(within);
      const places: Element[] = [];
      const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        if (node.parentElement && node.data.includes(wanted)) places.push(node.parentElement);
      const place = places[round % Math.max(1, places.length)] ?? root;
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return before;
    },
    text,
    id,
    turn,
  );
}

/** Waits until no mark for which `isMeant` returns true is left. */
export async function waitForNoMark(
  page: Page | Frame,
  what: string,
  isMeant: (mark: MarkInPage) => boolean = () => true,
): Promise<void> {
  await waitUntil(`no mark ${what}`, async () => !(await readMarks(page)).some(isMeant));
}

/** Most places of a text that are scrolled to in search of a mark. */
const MAX_PLACES = 10;

/** The boxes of the first mark with this text, one for each line that it is on. The mark is scrolled into view. */
export async function boxesOfMark(page: Page | Frame, text: string): Promise<Box[]> {
  for (let turn = 0; turn < MAX_PLACES; turn++) {
    const boxes = await boxesOfRegistered(page, text);
    if (boxes.length > 0) return boxes;
    // Marks far from the viewport are not registered.
    await goToText(page, text, undefined, turn);
    await scrollTo(page, await page.evaluate(() => scrollY));
  }
  throw new Error(`Nothing marked reads "${text}".`);
}

function boxesOfRegistered(page: Page | Frame, text: string): Promise<Box[]> {
  return page.evaluate(wanted => {
    for (const [name, highlight] of CSS.highlights) {
      if (name !== 'backgrounder' && name !== 'backgrounder-unsure') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        const [first] = range.getClientRects();
        if (first && (first.top < 0 || first.bottom > innerHeight))
          startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
    }
    return [];
  }, text);
}

/** The first line's box of each occurrence of a text within one node of the page, marked or not. */
export function boxesOfText(page: Page | Frame, text: string): Promise<Box[]> {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = node.data.indexOf(wanted); at !== -1; at = node.data.indexOf(wanted, at + 1)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const [first] = range.getClientRects();
        if (first) boxes.push({ x: first.x, y: first.y, width: first.width, height: first.height });
      }
    }
    return boxes;
  }, text);
}

/** The mention that keyboard commands or the popup's jumps have led to; null if they have led nowhere. */
export function readVisited(page: Page | Frame): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-here') ?? [];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
