import type { CardNumber, Match, Matcher, SlicingMatcher } from '../matching/matcher.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import type { Article } from './article.ts';

/** A match of the index in one block. */
export type GlossaryMatch = Match & {
  /** The text that matched, where it is not the one that stands there: Gerald Ford for "Gerald R. Ford". */
  readonly form?: string;
};

/** Other forms of names that are tried in one block, at most: hostile text could ask for one at every word. */
const MOST_VARIANTS = 200;

/** Text of a block, in UTF-16 code units, from which it is scanned in slices, and such a slice in ms. */
const LONG = 4_000;
const A_SLICE = 1;

const MIDDLE_INITIAL = /(?<![\p{L}\p{N}.])(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. ?){1,2}(\p{Lu}[\p{L}’'-]+)/gu;
const TWO_WORDS = /(?<![\p{L}\p{N}.])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu;

/**
 * Scans the article's blocks; beside the matches of the text as it stands, those of people's names in another usual
 * form: a middle initial left out, Robert for Bob.
 */
export function scanArticle(matcher: Matcher, article: Article): GlossaryMatch[][] {
  return article.blocks.map(({ text }) => scanBlock(matcher, text, article.language));
}

/** Scans one block: what stands there, and people's names in another usual form. */
function scanBlock(matcher: Matcher, text: string, language: string): GlossaryMatch[] {
  return withVariants(matcher, text, language, matcher.scan(text, language));
}

/** The same in slices of about a millisecond, between which it yields. */
export function* scanBlockInSlices(
  matcher: SlicingMatcher,
  text: string,
  language: string,
): Generator<void, GlossaryMatch[]> {
  // What slices cost is more than a paragraph's scan.
  if (text.length <= LONG) return scanBlock(matcher, text, language);
  const matches = yield* matcher.scanInSlices(text, language, A_SLICE);
  yield;
  return withVariants(matcher, text, language, matches);
}

function withVariants(
  matcher: Matcher,
  text: string,
  language: string,
  matches: readonly Match[],
): GlossaryMatch[] {
  const found: GlossaryMatch[] = [...matches];
  const variants = [...middleInitials(text), ...(/^(?:en|$)/.test(language) ? nicknames(text) : [])];
  for (const { start, end, form } of variants.slice(0, MOST_VARIANTS)) {
    const [match, ...rest] = matcher.scan(form, language);
    if (!match || rest.length > 0 || match.start !== 0 || match.end !== form.length) continue;
    // What the text itself says goes before what it would say with another given name.
    if (found.some(other => other.start <= start && other.end >= end)) continue;
    found.push({ ...match, start, end, form });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The cards that have been found, to be fetched before the article is resolved. */
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
  // Each pair of words that follow each other: the second may be the first of the next pair.
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
