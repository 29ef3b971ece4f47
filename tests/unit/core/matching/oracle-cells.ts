/** Splits text as docs/matching.md describes, with the language's own string functions. */

export type Class = 'alphabetic' | 'hangul' | 'han' | 'hiragana' | 'katakana' | 'southeast';

/** A cluster, a sign, or a run of space. */
export type Cell = {
  readonly start: number;
  readonly end: number;
  /** The characters, without those that are ignored. */
  readonly text: string;
  readonly class: Class | null;
  readonly kind: 'word' | 'space' | 'apostrophe' | 'sign';
  readonly fold: string;
  readonly upper: boolean;
};

type Character = { readonly text: string; readonly start: number; readonly end: number };

const IGNORABLE = /^(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\u0640]$/u;
const WORD = /^(?![¹²³⁰⁴-⁹①-⑳⓪⓫-⓿㉑-㉟㊱-㊿❶-➓])[\p{L}\p{N}\p{M}]$/u;
const APOSTROPHE = /^['’‘‛ʼʻʽʾʿʹ\u0374`´′‵＇՚׳Ꞌꞌ]$/u;
const HYPHEN = /^[-‐‑‒–—―−﹘﹣－־]$/u;
const MIDDLE_DOT = /^[·\u0387‧・･•⋅]$/u;
const DOUBLE_QUOTE = /^["“”„‟″״＂]$/u;
const JOINING = /^[\u1160-\u11ff\ud7b0-\ud7c6\ud7cb-\ud7fb\uff9e\uff9f]$/u;
const JOINED: Record<string, string> = {
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
  ς: 'σ',
  և: 'եւ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  ʼ: '',
  ʾ: '',
  ـ: '',
};

export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  const characters = charactersOf(text);
  for (let at = 0; at < characters.length; ) {
    const first = characters[at++]!;
    if (foldsAway(first.text)) {
      // A variation selector or an accent without a base character.
      continue;
    }
    const kind = kindOf(first.text);
    const parts = [first];
    if (kind === 'word')
      while (at < characters.length && extends_(characters[at]!.text)) parts.push(characters[at++]!);
    const last = cells.at(-1);
    if (kind === 'space' && last?.kind === 'space') cells[cells.length - 1] = { ...last, end: first.end };
    else cells.push(cellOf(kind, parts));
  }
  return cells;
}

/** Code points (unpaired surrogates as they are), without the ignored ones. */
function charactersOf(text: string): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!IGNORABLE.test(character)) characters.push({ text: character, start, end });
    start = end;
  }
  return characters;
}

function kindOf(character: string): Cell['kind'] {
  if (APOSTROPHE.test(character)) return 'apostrophe';
  if (/^[\p{White_Space}\0]$/u.test(character)) return 'space';
  return WORD.test(character) && !DOUBLE_QUOTE.test(character) && !HYPHEN.test(character) ? 'word' : 'sign';
}

function cellOf(kind: Cell['kind'], parts: readonly Character[]): Cell {
  const text = parts.map(part => part.text).join('');
  const fold = kind === 'word' ? foldWord(text) : foldSign(text, kind);
  const first = parts[0]!.text;
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    text,
    kind,
    fold,
    class: kind === 'word' ? classOf([...foldWord(first)][0]!) : null,
    upper: kind === 'word' && (/[\p{Lu}\p{Lt}]/u.test(first) || first.toLowerCase() !== first),
  };
}

function foldSign(sign: string, kind: Cell['kind']): string {
  if (kind === 'apostrophe') return "'";
  if (kind === 'space') return ' ';
  if (HYPHEN.test(sign)) return '-';
  if (MIDDLE_DOT.test(sign)) return '·';
  if (DOUBLE_QUOTE.test(sign)) return '"';
  if (!sign.isWellFormed()) return '\ufffd';
  const plain = sign.normalize('NFKC');
  return [...plain].length === 1 && !/[\p{L}\p{N}\p{M}\s]/u.test(plain) ? plain : sign;
}

export function foldWord(cluster: string): string {
  return Array.from(cluster.normalize('NFC'), foldCharacter).join('').normalize('NFC');
}

function foldCharacter(character: string): string {
  const compatible = character.normalize('NFKC');
  const plain =
    /^[\p{L}\p{N}\p{M}]+$/u.test(compatible) && !/^[ำຳ]$/u.test(character)
      ? compatible
      : character.normalize('NFC');
  const composed = plain.toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
  return Array.from(composed, foldLetter).join('');
}

function foldLetter(letter: string): string {
  if (isDropped(letter)) return '';
  const [base, ...marks] = letter.normalize('NFD');
  const plain = marks.every(isDropped) && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}ا]/u.test(base!);
  const bare = plain ? base! : letter;
  return JOINED[bare] ?? bare;
}

/** True for a character that folds to nothing and belongs to the character before it. */
function foldsAway(character: string): boolean {
  return kindOf(character) === 'word'
    ? foldWord(character) === ''
    : /^\p{Variation_Selector}$/u.test(character);
}

function extends_(character: string): boolean {
  return /^\p{M}$/u.test(character) || JOINING.test(character) || foldsAway(character);
}

function isDropped(mark: string): boolean {
  if (/^\p{Variation_Selector}$/u.test(mark)) return true;
  if (!/^\p{M}$/u.test(mark)) return false;
  return (
    /^[\p{Script=Hebrew}\p{Script=Syriac}]$/u.test(mark) ||
    /^[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]$/u.test(mark) ||
    /^[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]$/u.test(mark)
  );
}

function classOf(letter: string): Class {
  if (/\p{Nd}/u.test(letter)) return 'alphabetic';
  if (/[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Yi}]/u.test(letter)) return 'han';
  if (/\p{Script=Hangul}/u.test(letter)) return 'hangul';
  if (/[\p{Script=Hiragana}\u3099\u309a]/u.test(letter)) return 'hiragana';
  if (/[\p{Script=Katakana}ー]/u.test(letter)) return 'katakana';
  if (
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letter) ||
    /[\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]/u.test(letter)
  ) {
    return 'southeast';
  }
  return 'alphabetic';
}
