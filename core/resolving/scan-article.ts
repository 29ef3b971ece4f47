import type { CardNumber, Match, Matcher, SlicingMatcher } from '../matching/matcher.ts';
import type { Article } from './article.ts';
import { nameVariants } from './name-variants.ts';

/** A match of the index in one block. */
export type GlossaryMatch = Match & {
  /** The text that matched, if the article's text is different: Gerald Ford for "Gerald R. Ford". */
  readonly form?: string;
};

/** How many other forms of names are looked up in one block: hostile text could suggest one at every word. */
const MAX_VARIANTS = 200;

/** A block of more UTF-16 code units than this is scanned in slices. */
const SLICE_ABOVE = 4_000;
const SLICE_MS = 1;

/** The owner in a name of several words: “Vance’s ”. */
const POSSESSIVE = /^\p{Lu}[\p{L}\p{M}-]*['’]s? /u;

/**
 * Scans the article's blocks for the names in the text, and for people's names in another usual form: without a middle
 * initial, Robert for Bob.
 */
export function scanArticle(matcher: Matcher, article: Article): GlossaryMatch[][] {
  return article.blocks.map(({ text }) => scanBlock(matcher, text, article.language));
}

/** Scans one block for the names in it, and for people's names in another usual form. */
function scanBlock(matcher: Matcher, text: string, language: string): GlossaryMatch[] {
  return withVariants(matcher, text, language, matcher.scan(text, language));
}

/** Does the same in slices of about a millisecond, and yields between them. */
export function* scanBlockInSlices(
  matcher: SlicingMatcher,
  text: string,
  language: string,
): Generator<void, GlossaryMatch[]> {
  // Slices cost more time than the scan of a paragraph.
  if (text.length <= SLICE_ABOVE) return scanBlock(matcher, text, language);
  const matches = yield* matcher.scanInSlices(text, language, SLICE_MS);
  yield;
  return withVariants(matcher, text, language, matches);
}

function withVariants(
  matcher: Matcher,
  text: string,
  language: string,
  matches: readonly Match[],
): GlossaryMatch[] {
  const found: GlossaryMatch[] = [
    ...matches,
    ...matches.flatMap(match => behindPossessive(matcher, text, language, match)),
  ];
  let tried = 0;
  for (const { start, end, form } of nameVariants(text, language)) {
    // A match of the text as written takes precedence over one with another given name, or without middle names.
    if (matches.some(other => isWholeIn(other, text, start, end))) continue;
    if (++tried > MAX_VARIANTS) break;
    const [match, ...rest] = matcher.scan(form, language);
    if (!match || rest.length > 0 || match.start !== 0 || match.end !== form.length) continue;
    if (found.some(other => other.form !== undefined && other.start <= start && other.end >= end)) continue;
    found.push({ ...match, start, end, form });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The names in a longer name that begins with a possessive, in case somebody else's name ends there: JD ⟦Vance’s visit to
 * Armenia⟧.
 */
function behindPossessive(
  matcher: Matcher,
  text: string,
  language: string,
  { start, end }: Match,
): GlossaryMatch[] {
  const owner = POSSESSIVE.exec(text.slice(start, end))?.[0];
  if (owner === undefined) return [];
  const from = start + owner.length;
  return matcher
    .scan(text.slice(from, end), language)
    .map(match => ({ ...match, start: match.start + from, end: match.end + from }));
}

/** The cards that the matches name, which are needed to resolve the article. */
export function cardsFound(found: readonly (readonly GlossaryMatch[])[]): Set<CardNumber> {
  return new Set(found.flat().flatMap(({ cards }) => cards));
}

/** True if a match covers a stretch of the text, or is a name of several words within it. */
function isWholeIn(match: Match, text: string, start: number, end: number): boolean {
  if (match.start <= start && match.end >= end) return true;
  return match.start >= start && match.end <= end && /\s/.test(text.slice(match.start, match.end));
}
