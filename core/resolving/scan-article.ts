import type { CardNumber, Match, Matcher, SlicingMatcher } from '../matching/matcher.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import type { Article } from './article.ts';

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

const MIDDLE_INITIAL = /(?<![\p{L}\p{N}.])(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. ?){1,2}(\p{Lu}[\p{L}’'-]+)/gu;
const TWO_WORDS = /(?<![\p{L}\p{N}.])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu;

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
  const variants = [...middleInitials(text), ...(/^(?:en|$)/.test(language) ? nicknames(text) : [])];
  for (const { start, end, form } of variants.slice(0, MAX_VARIANTS)) {
    const [match, ...rest] = matcher.scan(form, language);
    if (!match || rest.length > 0 || match.start !== 0 || match.end !== form.length) continue;
    // A match of the text as written takes precedence over one with another given name.
    if (found.some(other => other.start <= start && other.end >= end)) continue;
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

type Variant = { readonly start: number; readonly end: number; readonly form: string };

function* middleInitials(text: string): Generator<Variant> {
  for (const match of text.matchAll(MIDDLE_INITIAL)) {
    const family = withoutEnding(match[2]!);
    const end = match.index + match[0].length - (match[2]!.length - family.length);
    yield { start: match.index, end, form: `${match[1]} ${family}` };
  }
}

function* nicknames(text: string): Generator<Variant> {
  // Consecutive pairs overlap: the second word of a pair may be the first of the next.
  TWO_WORDS.lastIndex = 0;
  for (let match = TWO_WORDS.exec(text); match; match = TWO_WORDS.exec(text)) {
    TWO_WORDS.lastIndex = match.index + match[1]!.length;
    for (const given of otherGivenNames(match[1]!)) {
      const family = withoutEnding(match[2]!);
      yield {
        start: match.index,
        end: match.index + match[1]!.length + 1 + family.length,
        form: `${given} ${family}`,
      };
    }
  }
}

function withoutEnding(word: string): string {
  return word.replace(/['’]s?$/, '');
}
