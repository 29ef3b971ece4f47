/** A tag in a piece of HTML: its name in lower case, and its attributes. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** A piece as one text, and where its tags begin in it. Each end of a tag is a line break. */
export type FlatPiece = {
  readonly text: string;
  readonly tags: readonly (Tag & { readonly at: number })[];
};

const PART = /<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)(?:>|$)|<[^>]*(?:>|$)|[^<]+/gi;
const ATTRIBUTE = /([^\s="]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"' };

/** Reads a piece of serialised HTML. */
export function flatPiece(html: string): FlatPiece {
  const tags: (Tag & { at: number })[] = [];
  let text = '';
  for (const [part, name, attributes] of html.matchAll(PART)) {
    if (name !== undefined)
      tags.push({ name: name.toLowerCase(), attributes: read(attributes!), at: text.length });
    text += part.startsWith('<') ? '\n' : plain(part);
  }
  return { text, tags };
}

function read(attributes: string): Map<string, string> {
  return new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!.toLowerCase(), plain(value!)]),
  );
}

function plain(text: string): string {
  return text.replace(
    /&(?:(amp|nbsp|lt|gt|quot)|#(\d{2,5}));/g,
    (_, name: string | undefined, code: string) =>
      name === undefined ? String.fromCharCode(Number(code)) : ENTITIES[name]!,
  );
}
