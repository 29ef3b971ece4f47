import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './card-handle.ts';
import { waitUntil } from './wait-until.ts';

/** A mark as the page's own scripts can see it. */
export type MarkInPage = {
  /** What is marked, exactly as it stands in the page. */
  readonly text: string;
  /** The text of the element around it. */
  readonly around: string;
  /** `id`s and names of the elements around it, from the innermost. */
  readonly inside: readonly string[];
  readonly sure: boolean;
};

/** Every mark of a document, its shadow trees too, in the order in which they were registered. */
export function readMarks(page: Page | Frame): Promise<MarkInPage[]> {
  return page.evaluate(() => {
    const marks: MarkInPage[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name !== 'backgrounder' && name !== 'backgrounder-unsure') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const inside: string[] = [];
        let at: Node | null = range.commonAncestorContainer;
        while (at) {
          if (at instanceof Element) inside.push(at.id === '' ? at.localName : `${at.localName}#${at.id}`);
          at = at instanceof ShadowRoot ? at.host : at.parentNode;
        }
        const element = range.commonAncestorContainer.parentElement;
        marks.push({
          text: range.toString(),
          around: element?.textContent ?? '',
          inside,
          sure: name === 'backgrounder',
        });
      }
    }
    return marks;
  });
}

/** Waits until `text` is marked, anywhere or inside an element named `inside` (`p#last`). */
export async function waitForMark(page: Page | Frame, text: string, inside?: string): Promise<MarkInPage[]> {
  const place = inside === undefined ? '' : ` in ${inside}`;
  return waitUntil(`a mark on "${text}"${place}`, async () => {
    const marks = await readMarks(page);
    const found = marks.some(
      mark => mark.text === text && (inside === undefined || mark.inside.includes(inside)),
    );
    return found ? marks : null;
  });
}

/** Waits until nothing is marked that `isMeant` says. */
export async function waitForNoMark(
  page: Page | Frame,
  what: string,
  isMeant: (mark: MarkInPage) => boolean = () => true,
): Promise<void> {
  await waitUntil(`no mark ${what}`, async () => !(await readMarks(page)).some(isMeant));
}

/** The boxes of the first mark with this text, one for each line that it stands on; scrolled into view. */
export async function boxesOfMark(page: Page | Frame, text: string): Promise<Box[]> {
  const boxes = await page.evaluate(wanted => {
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
  if (boxes.length === 0) throw new Error(`Nothing marked reads "${text}".`);
  return boxes;
}

/** The first line's box of each place where a text stands in one node of the page, marked or not. */
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

/** The text that the keyboard commands and the popup's jumps have led to; null where they have led nowhere. */
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
