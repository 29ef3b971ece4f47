/** The properties of each code point for the tables: the folding rules of docs/matching.md, written out. */
import { ATTRIBUTE, CLASS, KIND } from '#core/matching/characters/attributes.ts';

export type Description = { readonly attributes: number; readonly fold: readonly number[] };

const APOSTROPHES = new Set("'`´ʹ\u0374ʻʼʽʾʿ՚׳‘’‛′‵Ꞌꞌ＇");
const HYPHENS = new Set('-־‐‑‒–—―−﹘﹣－');
const MIDDLE_DOTS = new Set('·‧・･•⋅');
const DOUBLE_QUOTES = new Set('"“”„‟″״＂');

/** Letters with a stroke, a hook or a joined form that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  // These occur in decompositions of compatibility forms (ŉ, ẚ, ﹱ).
  ʼ: '',
  ʾ: '',
  ـ: '',
  ς: 'σ',
  և: 'եւ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/**
 * Cyrillic letters whose mark shows stress or is often left out in print. All other marked ones are letters in their
 * own right.
 */
const CYRILLIC_STRIPPED: Record<string, string> = { ё: 'е', ѐ: 'е', ѝ: 'и' };

/**
 * Ranges (first and last) of marks that do not distinguish names: accents, Hebrew points, Arabic and Syriac vowel
 * signs.
 */
const DROPPED_MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x711, 0x711],
  [0x730, 0x74a],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfb1e, 0xfb1e],
  [0xfe20, 0xfe2f],
];

function isDroppedMark(character: string): boolean {
  const code = character.codePointAt(0)!;
  return /^\p{M}$/u.test(character) && DROPPED_MARKS.some(([first, last]) => code >= first && code <= last);
}

const SOUTHEAST =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]$/u;

/**
 * Letters that never begin a syllable, or that voice the kana before them. Unicode does not categorise them as marks.
 */
const JOINING_LETTER = /^[\u1160-\u11ff\ud7b0-\ud7c6\ud7cb-\ud7fb\uff9e\uff9f]$/u;

/** Raised and circled figures: after a word they are the number of a note, not a part of the word. */
const NOTE_MARKS = /^[¹²³⁰⁴-⁹①-⑳⓪⓫-⓿㉑-㉟㊱-㊿❶-➓]$/u;

export function describeCharacter(code: number): Description {
  if (code >= 0xd800 && code <= 0xdfff) return { attributes: KIND.surrogate, fold: [0xfffd] };
  const character = String.fromCodePoint(code);
  const separator = separatorKind(character);
  if (separator !== null) return separator;
  if (!/^[\p{L}\p{N}\p{M}]$/u.test(character) || NOTE_MARKS.test(character)) {
    return { attributes: KIND.punctuation, fold: unitsOf(foldPunctuation(character)) };
  }
  const folded = foldLetter(character);
  if (folded === '') return { attributes: KIND.droppedMark | ATTRIBUTE.extender, fold: [] };
  let attributes = classOf(String.fromCodePoint(folded.codePointAt(0)!));
  if (/^\p{M}$/u.test(character) || JOINING_LETTER.test(character)) attributes |= ATTRIBUTE.extender;
  if (/^\p{M}$/u.test(character) && !joinsOrReorders(character)) attributes |= ATTRIBUTE.steadyMark;
  if (folded.length !== 1) attributes |= ATTRIBUTE.expands;
  const lower = character.toLowerCase();
  if (/^[\p{Lu}\p{Lt}]$/u.test(character) || lower !== character) attributes |= ATTRIBUTE.upper;
  else if (/^\p{Lowercase}$/u.test(character)) attributes |= ATTRIBUTE.lower;
  return { attributes, fold: unitsOf(folded) };
}

function separatorKind(character: string): Description | null {
  if (APOSTROPHES.has(character)) return { attributes: KIND.apostrophe, fold: unitsOf("'") };
  if (HYPHENS.has(character)) return { attributes: KIND.punctuation, fold: unitsOf('-') };
  if (MIDDLE_DOTS.has(character)) return { attributes: KIND.punctuation, fold: unitsOf('·') };
  if (DOUBLE_QUOTES.has(character)) return { attributes: KIND.punctuation, fold: unitsOf('"') };
  // The scanner's inner loop stops at NUL, which a page cannot contain.
  if (/^[\p{White_Space}\0]$/u.test(character)) return { attributes: KIND.space, fold: unitsOf(' ') };
  if (/^\p{Variation_Selector}$/u.test(character) || isDroppedMark(character)) {
    return { attributes: KIND.droppedMark | ATTRIBUTE.extender, fold: [] };
  }
  if (/^[\p{Default_Ignorable_Code_Point}\u0640]$/u.test(character)) {
    return { attributes: KIND.ignorable, fold: [] };
  }
  return null;
}

/** Full-width and small forms become the plain sign, unless the result would be a letter or several signs. */
function foldPunctuation(character: string): string {
  const compatible = character.normalize('NFKC');
  return [...compatible].length === 1 && !/[\p{L}\p{N}\p{M}\s]/u.test(compatible) ? compatible : character;
}

function foldLetter(character: string): string {
  const compatible = character.normalize('NFKC');
  // Thai and Lao ำ would become a mark of the letter before it plus a letter.
  const leans = /^\p{M}/u.test(compatible) && !/^\p{M}$/u.test(character) && !JOINING_LETTER.test(character);
  const usable = /^[\p{L}\p{N}\p{M}]+$/u.test(compatible) && !leans;
  const plain = usable ? compatible : character.normalize('NFC');
  let folded = '';
  for (const part of plain.toLowerCase().normalize('NFC')) folded += foldPart(part);
  return folded;
}

function foldPart(part: string): string {
  const stripped = strip(part);
  return UNDECOMPOSED[stripped] ?? stripped;
}

function strip(part: string): string {
  if (isDroppedMark(part)) return '';
  const cyrillic = CYRILLIC_STRIPPED[part];
  if (cyrillic !== undefined) return cyrillic;
  const [base, ...marks] = part.normalize('NFD');
  if (base === undefined || marks.length === 0 || !marks.every(mark => isDroppedMark(mark))) return part;
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}ا]$/u.test(base) ? base : part;
}

function classOf(character: string): number {
  if (/^\p{Nd}$/u.test(character)) return CLASS.alphabetic;
  if (/^[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Yi}]$/u.test(character)) return CLASS.han;
  if (/^\p{Script=Hangul}$/u.test(character)) return CLASS.hangul;
  if (/^[\p{Script=Hiragana}\u3099\u309a]$/u.test(character)) return CLASS.hiragana;
  if (/^[\p{Script=Katakana}ーｰﾞﾟ]$/u.test(character)) return CLASS.katakana;
  if (SOUTHEAST.test(character)) return CLASS.southeast;
  return CLASS.alphabetic;
}

/** True if normalisation may join the mark with the character before it, or move the mark. */
function joinsOrReorders(mark: string): boolean {
  if (composing.has(mark) || mark.normalize('NFC') !== mark) return true;
  // Except for class zero, U+0334 has the lowest combining class and U+0345 the highest. A mark that keeps its place
  // after both has class zero, or one of these two classes.
  const low = `a${mark}\u0334`;
  const high = `a\u0345${mark}`;
  return low.normalize('NFD') !== low || high.normalize('NFD') !== high;
}

/** Every character that is a later part of some canonical decomposition. */
const composing = (() => {
  const found = new Set<string>();
  for (let code = 0; code <= 0x2ffff; code++) {
    if (code >= 0xac00 && code <= 0xdfff) continue;
    const [, ...rest] = String.fromCodePoint(code).normalize('NFD');
    for (const part of rest) found.add(part);
  }
  return found;
})();

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
