import type { PairWords } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { anyOf, splitWords } from '../language/words.ts';

/** What a pair of names stands for. */
export type PairUse = 'place' | 'government';

/** Characters on each side of a pair in which a word shows what it stands for. */
const HEAD_CHARACTERS = { before: 70, after: 60 } as const;

const ARTICLE = `(?:(?:[Tt]he|der|die|das|den|dem|la|le|les|el|los|il|lo|o|a|de|het) |[lL][’'])?`;
/** A word of a name; a full stop belongs to it only in an abbreviation (U.S.), because otherwise it ends a sentence. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:\.\p{Lu}\.?)*`;
const NAME = `${ARTICLE}${WORD}(?:[ ’'-]${WORD}){0,2}`;
/** Longest side of "between" in UTF-16 code units; a side may be no name: between the rebels and Moscow. */
const SIDE_CHARACTERS = 60;
/** A word that links two names, with an article, is in the last characters before the second one. */
const LINK_CHARACTERS = 20;
/** Characters on each side of a name in which the rest of its pair is looked for. */
const PAIR_CHARACTERS = 140;

/** How a pair is written, seen from its first and from its second name. */
type Sides = {
  readonly beforeFirst: RegExp;
  readonly afterFirst: RegExp;
  readonly beforeSecond: RegExp;
};

type Expressions = {
  /** Cheap tests: false if the name can be no second, or no first one. Most names are neither. */
  readonly maySecond: RegExp;
  readonly mayFirst: RegExp;
  readonly between: Sides | null;
  readonly fromTo: Sides | null;
  /** From the end of either name to the end of a pair whose "between" comes last. */
  readonly after: RegExp | null;
  readonly and: Sides;
  readonly places: RegExp;
  readonly governments: RegExp;
  readonly acts: RegExp | null;
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
  const opened = (opening: string, joining: string, side: string): Sides => ({
    beforeFirst: new RegExp(String.raw`(?<!\p{L})${opening} (?:${NAME}, )*${ARTICLE}$`, 'u'),
    afterFirst: new RegExp(
      String.raw`^(?:['’]\p{Ll}+)?(?:, ${NAME})*,? ${joining} ${side}(?![\p{L}’'-])`,
      'u',
    ),
    beforeSecond: new RegExp(String.raw`(?<!\p{L})${opening} ${side},? ${joining} ${ARTICLE}$`, 'u'),
  });
  const [from, to] = fromTo?.split('|').map(listed) ?? [];
  const opening = between === undefined ? '' : listed(between);
  const side = String.raw`(?:(?!(?<!\p{L})${opening} )[^.;:!?()\n]){1,${SIDE_CHARACTERS}}?`;
  const links = to === undefined ? joins : `(?:${joins}|${to})`;
  return {
    maySecond: new RegExp(String.raw`(?<!\p{L})${links} ${ARTICLE}$`, 'u'),
    mayFirst: new RegExp(String.raw`^(?:['’]\p{Ll}+)?(?:,? ${links} |, \p{Lu})`, 'u'),
    between: between === undefined ? null : opened(opening, joins, side),
    fromTo: from === undefined || to === undefined ? null : opened(from, to, NAME),
    after: after === undefined ? null : new RegExp(`^(?: ${joins} ${NAME})? ${listed(after)}(?= )`, 'u'),
    and: {
      beforeFirst: /$/u,
      afterFirst: new RegExp(`^(?:, ${NAME})*,? ${joins} ${NAME}(?=[ ,])`, 'u'),
      beforeSecond: new RegExp(`(?<![\\p{L}’'-])(?:${NAME}, )*${NAME},? ${joins} $`, 'u'),
    },
    places: new RegExp(border + anyOf(places), 'iu'),
    governments: new RegExp(border + anyOf(governments), 'iu'),
    acts: acts === undefined ? null : new RegExp(String.raw`^,? ${anyOf(acts)}(?!\p{L})`, 'u'),
  };
}

const HYPHENED: Sides = {
  beforeFirst: /$/u,
  afterFirst: new RegExp(`^(?:[-–—]${NAME})+(?= )`, 'u'),
  beforeSecond: /(?<!\p{L})\p{Lu}[\p{L}\p{M}]+[-–—]$/u,
};
const HYPHEN = /[-–—]/;

/**
 * What the pair stands for that a name is part of; null if it is part of none, or nothing shows it. Both names of a pair
 * get the same answer, because only what is around the pair is examined.
 */
export function useOfPair(text: string, start: number, end: number, language: string): PairUse | null {
  const expressions = expressionsFor(primaryLanguage(language) || 'en');
  if (!expressions) return null;
  const before = text.slice(Math.max(0, start - PAIR_CHARACTERS), start);
  const after = text.slice(end, end + PAIR_CHARACTERS);
  const isFirst = expressions.mayFirst.test(after);
  const isSecond = expressions.maySecond.test(before.slice(-LINK_CHARACTERS));
  const behind = expressions.after?.exec(after)?.[0];
  if (behind !== undefined) return firstOf(expressions, after.slice(behind.length)) ?? 'government';
  const isHyphened = HYPHEN.test(text.charAt(start - 1) + text.charAt(end));
  const hyphened = isHyphened ? aroundPair(HYPHENED, before, after, true, true) : null;
  if (hyphened) return firstOf(expressions, hyphened.after);
  if (!isFirst && !isSecond) return null;
  const around = (sides: Sides | null) =>
    sides ? aroundPair(sides, before, after, isFirst, isSecond) : null;
  const inBetween = around(expressions.between);
  if (inBetween) return shown(expressions, inBetween) ?? 'government';
  const inFromTo = around(expressions.fromTo);
  if (inFromTo) return shown(expressions, inFromTo) ?? 'place';
  const joined = around(expressions.and);
  if (!joined || PREPOSITION.test(joined.before)) return null;
  const acts = expressions.acts?.test(joined.after) ?? false;
  // "Are connected by rail", but "opened their border".
  if ((!acts || IS.test(joined.after)) && firstOf(expressions, joined.after) === 'place') return 'place';
  return acts ? 'government' : null;
}

/** A verb of being: what follows says more about the pair than the verb. */
const IS =
  /^,? (?:are|were|is|was|will be|would be|have been|had been|could be|sind|waren|sont|étaient|son|están|sono|são|estão|zijn|waren|są|были)(?!\p{L})/u;

/** The pair is not the subject: "the mayors of Baku and Yerevan have …". */
const PREPOSITION =
  /(?<!\p{L})(?:of|from|to|in|on|at|over|by|than|with|for|von|in|aus|mit|nach|de|à|avec|dans|en|con|a|di|da|per|em|com|van|met|naar|в|из|с|у|w|z|do) $/u;

type Around = { readonly before: string; readonly after: string };

function aroundPair(
  sides: Sides,
  before: string,
  after: string,
  mayBeFirst: boolean,
  mayBeSecond: boolean,
): Around | null {
  const second = mayBeSecond ? sides.beforeSecond.exec(before) : null;
  if (second) return { before: before.slice(0, second.index), after };
  const rest = mayBeFirst ? sides.afterFirst.exec(after)?.[0] : undefined;
  const first = rest === undefined ? null : sides.beforeFirst.exec(before);
  return rest !== undefined && first
    ? { before: before.slice(0, first.index), after: after.slice(rest.length) }
    : null;
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
