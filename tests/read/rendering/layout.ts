import type { ComputedStyle } from './computed-style.ts';

export type Box = { left: number; top: number; right: number; bottom: number };

/** Elements with a shadow root, as the extension's code sees them in Firefox. */
type Host = Element & { openOrClosedShadowRoot?: ParentNode & Node };

/** The children that are rendered: those of a host only in its slots, and what a slot contains only if it is empty. */
function renderedChildren(element: Element): readonly Node[] {
  const root = (element as Host).openOrClosedShadowRoot;
  if (!root) return [...element.childNodes];
  const slots = [...root.querySelectorAll('slot')].map(slot => slot.getAttribute('name') ?? '');
  const slotted = [...element.childNodes].filter(child =>
    slots.includes((child.nodeType === 1 && (child as Element).getAttribute('slot')) || ''),
  );
  for (const slot of root.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const isFilled = slotted.some(
      child =>
        ((child as Element).getAttribute?.('slot') ?? '') === name && /\S/.test(child.textContent ?? ''),
    );
    if (isFilled) slot.replaceChildren();
  }
  return [...root.childNodes, ...slotted];
}

/** Widths and heights of everything, in CSS pixels: each letter is as wide as any other. */
const LETTER = 8;
const LINE = 20;
const PAGE_WIDTH = 800;

/** A picture that does not say how large it is. */
const PICTURE_SIZE = 100;

type StyleOf = (element: Element, part?: string) => ComputedStyle;

const pixels = (value: string | undefined): number => {
  const [, number, unit] = /^(-?[\d.]+)(px|em|rem)?$/.exec(value ?? '') ?? [];
  return Number(number ?? 0) * (unit?.endsWith('em') ? 16 : 1);
};

/**
 * Lays a page out without a browser: each run of text is one line, below the line before. That tells what stands beside
 * what, what is cut off by a size in its own style, and what is placed outside the page.
 */
export class Layout {
  readonly #styleOf: StyleOf;
  readonly #boxes = new Map<Node, Box>();
  #x = 0;
  #y = 0;

  constructor(root: Element, styleOf: StyleOf) {
    this.#styleOf = styleOf;
    this.#place(root);
  }

  boxOf(node: Node): Box {
    return this.#boxes.get(node) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }

  /** The box of some letters of a text. */
  boxOfLetters(text: Text, from: number, to: number): Box {
    const { left, top, bottom } = this.boxOf(text);
    return { left: left + from * LETTER, right: left + to * LETTER, top, bottom };
  }

  #place(node: Node): Box | null {
    const box = node.nodeType === 3 ? this.#placeText(node as Text) : this.#placeElement(node as Element);
    if (box) this.#boxes.set(node, box);
    return box;
  }

  #placeText(text: Text): Box | null {
    if (!/\S/.test(text.data) && this.#x === 0) return null;
    const left = this.#x;
    this.#x += text.data.length * LETTER;
    return { left, top: this.#y, right: this.#x, bottom: this.#y + LINE };
  }

  #placeElement(element: Element): Box | null {
    if (element.nodeType !== 1) return null;
    const style = this.#styleOf(element);
    if (style.display === 'none') return null;
    if (/^(?:img|svg|canvas|video|iframe)$/.test(element.localName))
      return this.#placePicture(element, style);
    // What floats stands beside the line, such as a drop cap.
    const isInline = /^inline|^contents$|^ruby/.test(style.display as string) || style.float !== 'none';
    const isTaken = /absolute|fixed/.test(style.position as string);
    const before = { x: this.#x, y: this.#y };
    if (element.localName === 'br') this.#breakLine();
    else if (isInline) this.#x += this.#sides(style, 'left') + this.#partOf(element, '::before');
    else this.#breakLine();
    if (isTaken) {
      this.#x = pixels(style.left);
      this.#y = style.top === undefined ? this.#y : pixels(style.top);
    }
    this.#x += pixels(style.textIndent);
    const start = { x: this.#x, y: this.#y };
    const inner = renderedChildren(element)
      .map(child => this.#place(child))
      .filter(box => box !== null);
    if (isInline) this.#x += this.#sides(style, 'right') + this.#partOf(element, '::after');
    else this.#breakLine();
    const box = this.#around(style, inner, start, isInline);
    if (isTaken) [this.#x, this.#y] = [before.x, before.y];
    return box;
  }

  /** The box of an element: as its style says, otherwise around everything in it. */
  #around(
    style: ComputedStyle,
    inner: readonly Box[],
    { x, y }: { x: number; y: number },
    isInline: boolean,
  ): Box {
    const isSized = !isInline || style.display !== 'inline';
    const width = isSized && /^-?[\d.]+(?:px|em|rem)?$/.test(style.width ?? '') ? pixels(style.width) : null;
    const height =
      isSized && /^-?[\d.]+(?:px|em|rem)?$/.test(style.height ?? style.maxHeight ?? '')
        ? pixels(style.height ?? style.maxHeight)
        : null;
    const left = isInline ? Math.min(x, ...inner.map(box => box.left)) : x;
    const right = isInline ? Math.max(x, ...inner.map(box => box.right)) : Math.max(x, 0) + PAGE_WIDTH;
    const bottom = Math.max(y, ...inner.map(box => box.bottom));
    return {
      left,
      top: y,
      right: width === null ? right : left + width,
      bottom: height === null ? bottom : y + height,
    };
  }

  #placePicture(element: Element, style: ComputedStyle): Box {
    const size = (name: 'width' | 'height') => {
      const said = style[name] ?? element.getAttribute(name);
      if (said) return pixels(said);
      return /emoji|icon/i.test(element.getAttribute('class') ?? '') ? LINE : PICTURE_SIZE;
    };
    const left = this.#x;
    this.#x += size('width');
    return { left, top: this.#y, right: this.#x, bottom: this.#y + size('height') };
  }

  #breakLine(): void {
    if (this.#x !== 0) this.#y += LINE;
    this.#x = 0;
  }

  #sides(style: ComputedStyle, side: 'left' | 'right'): number {
    const Side = side === 'left' ? 'Left' : 'Right';
    const border = style.border ?? style[`border${Side}`] ?? '';
    return (
      pixels(style[`margin${Side}`]) + pixels(style[`padding${Side}`]) + (/none|^0|^$/.test(border) ? 0 : 1)
    );
  }

  #partOf(element: Element, part: string): number {
    const { content = 'none', marginLeft, marginRight } = this.#styleOf(element, part);
    const [, text] = /^["'](.*)["']$/.exec(content) ?? [];
    return text ? text.length * LETTER + pixels(marginLeft) + pixels(marginRight) : 0;
  }
}
