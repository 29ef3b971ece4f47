import { Cascade } from './cascade.ts';
import { type ComputedStyle, styles } from './computed-style.ts';
import { type Box, Layout } from './layout.ts';

/** What the extension's walk asks a browser for, answered without one. */
let styleOf: (element: Element, part?: string) => ComputedStyle = () => ({});
let layout: Layout;

const rect = (box: Box) => ({
  ...box,
  x: box.left,
  y: box.top,
  width: box.right - box.left,
  height: box.bottom - box.top,
});

const around = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
  return found;
};

/** Elements whose text a reader can change. */
const WRITABLE = /:read-write/g;
const EDITABLE = ':is([contenteditable]:not([contenteditable=false i]),textarea,input)';

/** The widths that an inline element does not have. */
const widthOf = (element: Element) => {
  if (/^inline$|contents/.test(styleOf(element).display as string)) return 0;
  const { left, right } = layout.boxOf(element);
  return right - left;
};

/**
 * The prototypes from which the extension takes getters and functions. Those of linkedom's nodes have no getters of
 * their own.
 */
const StandInNode = Object.assign(() => {}, {
  prototype: {},
  ELEMENT_NODE: 1,
  TEXT_NODE: 3,
  CDATA_SECTION_NODE: 4,
  DOCUMENT_FRAGMENT_NODE: 11,
});

for (const name of ['nodeType', 'parentNode', 'childNodes', 'isConnected'])
  Object.defineProperty(StandInNode.prototype, name, {
    get() {
      return Reflect.get(this, name, this);
    },
  });

class StandInElement {
  get clientWidth(): number {
    return widthOf(this as unknown as Element);
  }

  get localName(): string {
    return (this as unknown as Element).localName;
  }

  matches(selector: string): boolean {
    return (this as unknown as Element).matches(selector.replace(WRITABLE, EDITABLE));
  }

  getBoundingClientRect() {
    return rect(layout.boxOf(this as unknown as Element));
  }

  checkVisibility(): boolean {
    const element = this as unknown as Element;
    const { visibility, display } = styleOf(element);
    if (visibility !== 'visible' || display === 'contents') return false;
    return around(element).every(at => styleOf(at).display !== 'none' && Number(styleOf(at).opacity) !== 0);
  }
}

class StandInComment {
  nodeType = 8;
}

class RangeOfText {
  #start: [Node, number] | null = null;
  #end: [Node, number] | null = null;

  setStart(node: Node, at: number): void {
    this.#start = [node, at];
  }

  setEnd(node: Node, at: number): void {
    this.#end = [node, at];
  }

  selectNodeContents(node: Node): void {
    this.#start = [node, 0];
    this.#end = [node, 0];
  }

  getBoundingClientRect() {
    const [first, from] = this.#start as [Text, number];
    const [last, to] = this.#end as [Text, number];
    if (first === last && first.nodeType === 3) return rect(layout.boxOfLetters(first, from, to));
    const [one, other] = [layout.boxOf(first), layout.boxOf(last)];
    return rect({
      left: Math.min(one.left, other.left),
      top: Math.min(one.top, other.top),
      right: Math.max(one.right, other.right),
      bottom: Math.max(one.bottom, other.bottom),
    });
  }
}

const ENDLESS = { scrollLeft: 0, scrollTop: 0, scrollWidth: 1e6, scrollHeight: 1e9 };

/** Makes a page the one that the extension's code sees. Its modules must be loaded only after the first call. */
export function render(page: Document): void {
  attachShadowRoots(page);
  styleOf = styles(new Cascade(page));
  layout = new Layout(page.documentElement, styleOf);
  Object.defineProperty(page, 'scrollingElement', { value: ENDLESS, configurable: true });
  Object.defineProperty(page, 'defaultView', {
    value: { innerWidth: 800, innerHeight: 600, frameElement: null },
    configurable: true,
  });
  Object.assign(globalThis, {
    document: page,
    innerWidth: 800,
    innerHeight: 600,
    getComputedStyle: (element: Element, part?: string) => styleOf(element, part),
    Range: RangeOfText,
    Comment: StandInComment,
    Element: StandInElement,
    Node: StandInNode,
  });
  Object.defineProperty(rootPrototypeOf(page.documentElement), 'role', {
    get(this: Element) {
      return this.getAttribute('role');
    },
    configurable: true,
  });
  // Every element can be scrolled as far as the page.
  for (const [name, value] of Object.entries(ENDLESS))
    Object.defineProperty(rootPrototypeOf(page.documentElement), name, { value, configurable: true });
}

/** The prototype that all elements of a page have in common. */
function rootPrototypeOf(element: Element): object {
  let found: object = element;
  for (
    let at = Object.getPrototypeOf(element);
    at && at.constructor.name !== 'Node';
    at = Object.getPrototypeOf(at)
  )
    found = at;
  return found;
}

/** Makes shadow roots of the templates that declare one. */
function attachShadowRoots(page: Document): void {
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = page.createDocumentFragment();
    root.append(...template.content.childNodes);
    const host = template.parentElement as Element;
    template.remove();
    Object.assign(root, { host });
    Object.assign(host, { openOrClosedShadowRoot: root });
  }
}
