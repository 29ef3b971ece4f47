import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { roleOf } from '../../../../../entrypoints/content/text/element-role.ts';

/** linkedom has no layout and no computed styles: an element looks as its style attribute says. */
function styleOf(element: Element): Record<string, string> {
  const said = Object.fromEntries(
    (element.getAttribute('style') ?? '')
      .split(';')
      .filter(Boolean)
      .map(one => one.split(':').map(part => part.trim())),
  );
  const inherited = element.parentElement ? styleOf(element.parentElement).visibility : 'visible';
  return { display: 'block', float: 'none', visibility: inherited, ...said };
}

const hasBox = (element: Element) => !['none', 'contents'].includes(styleOf(element).display!);

// A mock, because Node.js has neither layout nor the browser's prototypes.
vi.mock('#platform/page/node-kinds.ts', () => ({
  boxOf: () => ({ height: 20 }),
  childrenOf: (node: Node) => node.childNodes,
  // linkedom does not know what a reader can write in.
  fits: (element: Element, selector: string) =>
    element.matches(selector.replaceAll(':read-write', '[contenteditable]:not([contenteditable=false])')),
  isElement: (node: Node | null) => node?.nodeType === 1,
  isShadowRoot: () => false,
  isText: (node: Node) => node.nodeType === 3,
  isVisible: (element: Element) => hasBox(element) && styleOf(element).visibility === 'visible',
  nameOf: (element: Element) => element.localName,
  parentOf: (node: Node) => node.parentNode,
  widthOf: (element: Element) =>
    hasBox(element) && !styleOf(element).display!.startsWith('inline') ? 600 : 0,
}));

function roleIn(html: string): string {
  const { document } = parseHTML(`<body><div>${html}</div></body>`);
  vi.stubGlobal('getComputedStyle', styleOf);
  return roleOf(document.querySelector('div > *') as unknown as Element);
}

afterEach(() => vi.unstubAllGlobals());

describe('An element', () => {
  test.each([
    ['a paragraph', '<p>Goris</p>', 'block'],
    ['a link in a line', '<a style="display:inline">Goris</a>', 'inline'],
    // It has no box, but its children may be visible.
    ['a wrapper without a box', '<section style="display:contents">Goris</section>', 'inline'],
    [
      'a wrapper without a box that hides its text',
      '<section style="display:contents;visibility:hidden">Goris</section>',
      'hidden',
    ],
    ['what is not displayed', '<p style="display:none">Goris</p>', 'hidden'],
    ['hidden text', '<p style="visibility:hidden">Goris</p>', 'hidden'],
    ['a drop cap', '<span style="display:block;float:left">G</span>', 'inline'],
    ['a word that floats', '<span style="display:block;float:left">Goris</span>', 'block'],
    ['a field', '<textarea>Goris</textarea>', 'skipped'],
    ['a comment box', '<form>Goris<textarea></textarea></form>', 'skipped'],
    ['a form without fields', '<form>Goris<input type="hidden"></form>', 'block'],
    ['a form around the whole page', '<form><main>Goris</main></form>', 'block'],
    ['what a reader can edit', '<p contenteditable>Goris</p>', 'skipped'],
    ['what a reader cannot edit', '<p contenteditable="false">Goris</p>', 'block'],
  ])('that is %s has its role', (_what, html, role) => expect(roleIn(html)).toBe(role));
});
