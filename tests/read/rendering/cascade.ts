/** A stand-in for the cascade: enough of it to tell what a page shows, without a browser. */

/** Declared values by property, in lower case. */
export type Declarations = Map<string, string>;

type Rule = {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: Declarations;
};

const SHORTHANDS = /^(margin|padding)$/;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The declarations of a style attribute or of a rule. */
export function declarationsOf(text: string): Declarations {
  const found: Declarations = new Map();
  for (const part of text.split(/;(?![^(]*\))/)) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    found.set(property, value);
    if (SHORTHANDS.test(property)) {
      const values = value.split(/\s+/);
      for (const [at, side] of SIDES.entries())
        found.set(`${property}-${side}`, (values[at] ?? values[at - 2] ?? values[0]) as string);
    }
    if (property === 'overflow')
      for (const axis of ['x', 'y']) found.set(`overflow-${axis}`, value.split(/\s+/)[0]!);
  }
  return found;
}

/** The rules of a page's style sheets, found by the id, class or name that their elements must have. */
export class Cascade {
  readonly #rules = new Map<string, Rule[]>();
  readonly #known = new WeakMap<Element, Map<string, Declarations>>();
  #count = 0;

  constructor(page: Document) {
    for (const sheet of page.querySelectorAll('style')) this.#add(sheet.textContent ?? '');
  }

  /** What the page declares for an element, or for one of its parts (`::before`). */
  declared(element: Element, part = ''): Declarations {
    const known = this.#known.get(element) ?? new Map<string, Declarations>();
    this.#known.set(element, known);
    let declared = known.get(part);
    if (!declared) {
      declared = this.#find(element, part);
      known.set(part, declared);
    }
    return declared;
  }

  #find(element: Element, part: string): Declarations {
    const keys = [
      element.localName,
      '*',
      ...[...element.classList].map(name => `.${name}`),
      `#${element.id}`,
    ];
    const rules = keys
      .flatMap(key => this.#rules.get(key + part) ?? [])
      .filter(({ selector }) => fits(element, selector))
      .sort((one, other) => one.weight - other.weight);
    const own = part === '' ? declarationsOf(element.getAttribute('style') ?? '') : new Map();
    return new Map([...rules.flatMap(({ declarations }) => [...declarations]), ...own]);
  }

  #add(sheet: string): void {
    const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
    // A condition is taken as met, except for paper; other blocks inside blocks are left out.
    const flat = text.replace(/@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g, (_, condition, inner) =>
      /print|max-width/.test(condition) ? '' : inner,
    );
    for (const [, selectors, body] of flat.matchAll(/([^{}@]+)\{([^{}]*)\}/g))
      for (const selector of (selectors as string).split(/,(?![^(]*\))/))
        this.#keep(selector.trim(), body as string);
  }

  #keep(selector: string, body: string): void {
    const [, base = selector, part = ''] = /^(.*?)::?(before|after)$/.exec(selector) ?? [];
    const last = base.split(/[\s>+~]+(?![^(]*\))/).at(-1) ?? '';
    const key =
      /#[\w-]+/.exec(last)?.[0] ??
      /\.[\w-]+/.exec(last)?.[0] ??
      /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ??
      '*';
    const weight =
      (base.match(/#/g)?.length ?? 0) * 1e8 + (base.match(/[.[]|:(?!:)/g)?.length ?? 0) * 1e6 + this.#count++;
    const place = key + (part && `::${part}`);
    const rules = this.#rules.get(place) ?? [];
    rules.push({ selector: base || '*', weight, declarations: declarationsOf(body) });
    this.#rules.set(place, rules);
  }
}

/** False for a selector that the DOM does not know, such as `:hover`. */
function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
