import type { DateHints, DateOrigin } from '../as-of/article-date.ts';
import { flatPiece } from './html-pieces.ts';

/** A `meta` or `link` element: its name (or property, itemprop, rel) in lower case, and what it says. */
export type Meta = { readonly name: string; readonly content: string };

/**
 * Names under which pages declare the day of publication, most reliable first. Names of modification, of expiry and of
 * other things never match {@link OTHER}.
 */
const NAMES: readonly (readonly [origin: DateOrigin, name: RegExp])[] = [
  ['microdata', /^datepublished$/],
  ['meta', /(?:^|[:._])published(?:[_:]?(?:time|date|at))?$/],
  [
    'meta',
    /pub(?:lish(?:ed)?|lication)?[-_.]?(?:date|time|at)|(?:date|time)[-_.]?publish(?:ed)?|article[:._](?:create|post)/,
  ],
  [
    'meta',
    /^(?:sailthru|article|og|bt|news)[.:_](?:date|release_date|create_at)$|^citation_(?:online_)?date$|^articledate$|^displaydate$/,
  ],
  ['dublin-core', /^dc(?:terms)?[.:](?:date[.:])?(?:issued|created|available)$/],
  ['dublin-core', /^dc(?:terms)?[.:]date$/],
  ['meta', /^(?:date|created|create_?date|datecreated|pdate|ptime)$/],
];
/** From this row on, the names can mean something else. */
const FIRST_WEAK_NAME = 5;
const OTHER =
  /modif|updat|expir|valid|revis|last|event|start|end|birth|crawl|index|comment|video|upload|until/;

export function metasIn(hints: DateHints['metas']): Meta[] {
  return hints.flatMap(([html]) =>
    flatPiece(html).tags.flatMap(({ attributes }) => {
      const get = (name: string) => attributes.get(name);
      const name = get('property') ?? get('name') ?? get('itemprop') ?? get('rel');
      const content = get('content') ?? get('href');
      return name === undefined || content === undefined
        ? []
        : [{ name: name.trim().toLowerCase(), content }];
    }),
  );
}

/** What the elements say about publication, most reliable first. */
export function publishedIn(
  metas: readonly Meta[],
): { origin: DateOrigin; content: string; isWeak: boolean }[] {
  return NAMES.flatMap(([origin, pattern], index) =>
    metas
      .filter(({ name }) => pattern.test(name) && !OTHER.test(name))
      .map(({ content }) => ({ origin, content, isWeak: index >= FIRST_WEAK_NAME })),
  );
}

/** What the elements say about modification. */
export function modifiedIn(metas: readonly Meta[]): string[] {
  return metas.filter(({ name }) => /modif|updat|revis/.test(name)).map(({ content }) => content);
}
