import type { Cascade } from './cascade.ts';

/** The properties that the extension's walk asks for. */
export type ComputedStyle = Record<string, string>;

const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 ' +
  'h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol optgroup option p pre search section summary ul';

/** The browsers' own style sheet. */
const DISPLAY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(BLOCKS.split(' ').map(name => [name, 'block'])),
  ...Object.fromEntries(
    'head script style template title meta link base noscript datalist param rp area'
      .split(' ')
      .map(name => [name, 'none']),
  ),
  ...Object.fromEntries(
    'button input select textarea meter progress'.split(' ').map(name => [name, 'inline-block']),
  ),
  li: 'list-item',
  table: 'table',
  caption: 'table-caption',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  ruby: 'ruby',
  rt: 'ruby-text',
  slot: 'contents',
};

const INHERITED = ['visibility', 'color', 'font-size', 'white-space'] as const;

const INITIAL: Readonly<Record<string, string>> = {
  visibility: 'visible',
  opacity: '1',
  float: 'none',
  position: 'static',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  clip: 'auto',
  'clip-path': 'none',
  filter: 'none',
  'z-index': 'auto',
  'content-visibility': 'visible',
  'background-clip': 'border-box',
  'background-image': 'none',
  'background-color': 'rgba(0, 0, 0, 0)',
  'vertical-align': 'baseline',
  color: 'rgb(0, 0, 0)',
  'font-size': '16px',
  'white-space': 'normal',
};

/** Values that leave a property as it would be without the page's sheets, more or less. */
const AS_BEFORE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

const camel = (property: string) =>
  property.replace(/^-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Computes styles from style sheets in the page and style attributes. Sheets in other files are not loaded. */
export function styles(cascade: Cascade): (element: Element, part?: string) => ComputedStyle {
  const known = new WeakMap<Element, ComputedStyle>();
  const compute = (element: Element, part = ''): ComputedStyle => {
    const declared = cascade.declared(element, part);
    const parent = element.parentElement && styleOf(element.parentElement);
    const style: ComputedStyle = {};
    for (const [property, value] of Object.entries(INITIAL)) style[camel(property)] = value;
    if (parent) for (const property of INHERITED) style[camel(property)] = parent[camel(property)] as string;
    if (element.localName === 'sup') style.verticalAlign = 'super';
    style.display = part === '' ? displayOf(element) : 'inline';
    style.content = 'none';
    for (const [property, value] of declared) if (!AS_BEFORE.test(value)) style[camel(property)] = value;
    if (/transparent/.test(style.color as string)) style.color = 'rgba(0, 0, 0, 0)';
    style.webkitTextFillColor ??= style.color as string;
    // The children of a flexible or grid box are blocks, and so is what floats or is placed.
    const isBlockified =
      /flex|grid/.test(boxAround(element, styleOf)?.display ?? '') ||
      style.float !== 'none' ||
      /absolute|fixed/.test(style.position as string);
    if (isBlockified && /^inline/.test(style.display as string)) style.display = 'block';
    return style;
  };
  const styleOf = (element: Element): ComputedStyle => {
    let style = known.get(element);
    if (!style) {
      style = compute(element);
      known.set(element, style);
    }
    return style;
  };
  return (element, part) => (part ? compute(element, part) : styleOf(element));
}

/** The style of the nearest element around another that has a box. */
function boxAround(element: Element, styleOf: (element: Element) => ComputedStyle): ComputedStyle | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (styleOf(at).display !== 'contents') return styleOf(at);
  return null;
}

function displayOf(element: Element): string {
  if (element.hasAttribute('hidden')) return 'none';
  const { localName, parentElement } = element;
  if (localName === 'dialog' && !element.hasAttribute('open')) return 'none';
  if (
    parentElement?.localName === 'details' &&
    localName !== 'summary' &&
    !parentElement.hasAttribute('open')
  )
    return 'none';
  return DISPLAY[localName] ?? 'inline';
}
