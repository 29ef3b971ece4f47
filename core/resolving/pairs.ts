import type { PairWords } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { anyOf, splitWords } from '../language/words.ts';

/** What a pair of names stands for. */
export type PairUse = 'place' | 'government';

/** Characters on each side of a pair in which a word shows what it stands for. */
const HEAD_CHARACTERS = { before: 70, after: 60 } as const;

const ARTICLE = String.raw`(?:(?:[Tt]he|der|die|das|den|dem|la|le|les|el|los|il|lo|o|a|de|het) |[lL][’'])?`;
const NAME = String.raw`${ARTICLE}\p{Lu}[\p{L}\p{M}.]*(?:[ ’'-]\p{Lu}[\p{L}\p{M}.]*){0,2}`;
/** One side of "between", which may be no name: between the rebels and Moscow. */
const SIDE = String.raw`[^.;:!?()\n]{1,60}?`;

type Expressions = {
  readonly between: Sides | null;
  readonly fromTo: Sides | null;
  readonly after: RegExp | null;
  readonly and: Sides;
  readonly hyphen: Sides;
  readonly places: RegExp;
  readonly governments: RegExp;
  readonly acts: RegExp | null;
};

/**
 * Expressions for a name that is the first or the second of a pair. The group `rest` is what comes before or after the
 * pair.
 */
type Sides = {
  readonly firstBefore: RegExp;
  readonly firstAfter: RegExp;
  readonly secondBefore: RegExp;
};

const byLanguage = new Map<string, Expressions | null>();

function expressionsFor(language: string): Expressions | null {
  let known = byLanguage.get(language);
  if (known === undefined) {
    const words = languageOf(language)?.pairs ?? null;
    known = words && compile(words);
    byLanguage.set(language, known);
  }
  return known;
}

const listed = (words: string): string => anyOf(splitWords(words).join(' '));

function compile({
  between,
  and,
  fromTo,
  after,
  places,
  governments,
  acts,
  compounds,
}: PairWords): Expressions {
  const joins = listed(and);
  const border = compounds ? '' : String.raw`(?<!\p{L})`;
  const sides = (opening: string, joining: string, side: string): Sides => ({
    firstBefore: new RegExp(String.raw`(?<rest>.*)(?<!\p{L})${opening} (?:${NAME}, )*${ARTICLE}$`, 'su'),
    firstAfter: new RegExp(
      String.raw`^(?:['’]\p{Ll}+)?(?:, ${NAME})*,? ${joining} ${side}(?<rest>(?:[ ,.;:!?\n].*)?)$`,
      'su',
    ),
    secondBefore: new RegExp(
      String.raw`(?<rest>.*)(?<!\p{L})${opening} ${side},? ${joining} (?:${NAME}, )*${ARTICLE}$`,
      'su',
    ),
  });
  const fromAndTo = fromTo?.split('|');
  return {
    between: between === undefined ? null : sides(`(?:${listed(between)})`, joins, SIDE),
    fromTo: fromAndTo ? sides(listed(fromAndTo[0]!), listed(fromAndTo[1]!), NAME) : null,
    after:
      after === undefined
        ? null
        : new RegExp(String.raw`^(?: ${joins} ${NAME})? ${listed(after)}(?<rest>.*)$`, 'su'),
    and: {
      firstBefore: /^(?<rest>.*)$/su,
      firstAfter: new RegExp(String.raw`^(?:, ${NAME})*,? ${joins} ${NAME}(?<rest>[ ,].*)$`, 'su'),
      secondBefore: new RegExp(String.raw`(?<rest>.*?)(?:${NAME}, )*${NAME},? ${joins} $`, 'su'),
    },
    hyphen: {
      firstBefore: /^(?<rest>.*)$/su,
      firstAfter: new RegExp(String.raw`^(?:[-–—]${NAME})+(?<rest> .*)$`, 'su'),
      secondBefore: /(?<rest>.*?)\p{Lu}[\p{L}\p{M}]+[-–—]$/su,
    },
    places: new RegExp(border + anyOf(places), 'iu'),
    governments: new RegExp(border + anyOf(governments), 'iu'),
    acts: acts === undefined ? null : new RegExp(String.raw`^,? ${anyOf(acts)}(?!\p{L})`, 'u'),
  };
}

/**
 * What the pair stands for that a name is part of; null if it is part of none, or nothing shows it. Both names of a pair
 * get the same answer, because only what is around the pair is examined.
 */
export function useOfPair(text: string, start: number, end: number, language: string): PairUse | null {
  const expressions = expressionsFor(language.split('-')[0] || 'en');
  if (!expressions) return null;
  const before = text.slice(Math.max(0, start - 140), start);
  const after = text.slice(end, end + 140);
  const { between, fromTo, and, hyphen } = expressions;
  const around = (sides: Sides | null) => (sides ? aroundPair(sides, before, after) : null);
  const inBetween = around(between);
  if (inBetween) return shown(expressions, inBetween) ?? 'government';
  const inFromTo = around(fromTo);
  if (inFromTo) return shown(expressions, inFromTo) ?? 'place';
  const behind = expressions.after?.exec(after)?.groups?.['rest'];
  if (behind !== undefined) return firstOf(expressions, behind) ?? 'government';
  const hyphened = around(hyphen);
  if (hyphened) return firstOf(expressions, hyphened.after);
  const joined = around(and);
  if (!joined || PREPOSITION.test(joined.before)) return null;
  if (firstOf(expressions, sentence(joined.after)) === 'place') return 'place';
  return expressions.acts?.test(joined.after) ? 'government' : null;
}

/** The pair is not the subject: "the mayors of Baku and Yerevan have …". */
const PREPOSITION =
  /(?<!\p{L})(?:of|from|to|in|on|at|over|by|than|with|for|von|in|aus|mit|nach|de|à|avec|dans|en|con|a|di|da|per|em|com|van|met|naar|в|из|с|у|w|z|do) $/u;

type Around = { readonly before: string; readonly after: string };

function aroundPair(
  { firstBefore, firstAfter, secondBefore }: Sides,
  before: string,
  after: string,
): Around | null {
  const second = secondBefore.exec(before)?.groups?.['rest'];
  if (second !== undefined) return { before: second, after };
  const first = firstBefore.exec(before)?.groups?.['rest'];
  const rest = first === undefined ? undefined : firstAfter.exec(after)?.groups?.['rest'];
  return first === undefined || rest === undefined ? null : { before: first, after: rest };
}

/** The part of a text before the end of its first sentence. */
function sentence(text: string): string {
  return text.slice(0, HEAD_CHARACTERS.after).split(/[.!?;\n]/u, 1)[0]!;
}

/** What the last telling word before a pair shows, or else the first one after it. */
function shown(expressions: Expressions, { before, after }: Around): PairUse | null {
  const own = before
    .slice(-HEAD_CHARACTERS.before)
    .split(/[.!?;\n]/u)
    .at(-1)!;
  return lastOf(expressions, own) ?? firstOf(expressions, after);
}

function firstOf({ places, governments }: Expressions, text: string): PairUse | null {
  const own = sentence(text);
  const place = own.search(places);
  const government = own.search(governments);
  if (place < 0 && government < 0) return null;
  return place >= 0 && (government < 0 || place < government) ? 'place' : 'government';
}

function lastOf({ places, governments }: Expressions, text: string): PairUse | null {
  const place = lastIndex(places, text);
  const government = lastIndex(governments, text);
  if (place < 0 && government < 0) return null;
  return place > government ? 'place' : 'government';
}

function lastIndex(expression: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(expression, `${expression.flags}g`))) last = index;
  return last;
}
