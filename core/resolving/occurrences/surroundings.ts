/** What is directly before and after a place in the text. */
export type Surroundings = {
  /** The word before, if only a space or a hyphen separates them; else ''. */
  readonly before: string;
  readonly joinBefore: string;
  /** The word before that one, on the same condition. */
  readonly secondBefore: string;
  readonly after: string;
  readonly joinAfter: string;
  /** True if a possessive ending follows: "Armenia’s". */
  readonly possessive: boolean;
  /** True if no word of the same sentence comes before. */
  readonly opens: boolean;
  /** True if the word before is the first of the sentence. */
  readonly beforeOpens: boolean;
};

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.'’&]/u;
const JOIN = /(?: & |[ \u00a0\-–/])$/u;
const AFTER = /^(?<join>[ \u00a0\-–/]| & )(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*)/u;
const POSSESSIVE = /^['’]s?(?![\p{L}])/u;
const SENTENCE_END = /(?:[.!?…:;։。؟]["'”’)\]]*|[\n"“„«([•|–—]|(?:^|\s)[-*•])\s*$/u;
/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Capt|Maj|Sgt|Lt|Adm|Rev|St|Jr|Sr|No|vs|[А-ЯІЇЄ])\.$/u;

const WINDOW_CHARACTERS = 64;

/**
 * Collapses white space as a reader sees it: the source of a page is wrapped and indented anywhere, which is displayed
 * as one space. A line that begins without a space stays a line, because in plain text it is one.
 */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\r]*\n[ \t]+|\t| {2,}/g, ' ');
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const left = collapseSpace(text.slice(Math.max(0, start - WINDOW_CHARACTERS), start));
  const right = collapseSpace(text.slice(end, end + WINDOW_CHARACTERS));
  const possessive = POSSESSIVE.exec(right)?.[0] ?? '';
  const after = AFTER.exec(right.slice(possessive.length))?.groups;
  const join = JOIN.exec(left)?.[0] ?? '';
  const word = join === '' ? '' : lastWord(left.slice(0, left.length - join.length));
  const upToWord = left.slice(0, left.length - word.length - join.length);
  const second = word !== '' && upToWord.endsWith(' ') ? lastWord(upToWord.slice(0, -1)) : '';
  // "of the war. Armenia": the full stop ends the sentence, unless the word is an abbreviation.
  const ended = word.endsWith('.') && !ABBREVIATED.test(left.trimEnd()) && !/^(?:\p{Lu}\.)+$/u.test(word);
  return {
    before: ended ? '' : word,
    joinBefore: ended || word === '' ? '' : join,
    secondBefore: second.endsWith('.') && !ABBREVIATED.test(` ${second}`) ? '' : second,
    after: after?.word ?? '',
    joinAfter: after?.join ?? '',
    possessive: possessive !== '',
    opens: ended || left.trim() === '' || SENTENCE_END.test(left),
    beforeOpens: word !== '' && !ended && (upToWord.trim() === '' || endsSentence(upToWord)),
  };
}

/** The word at the end of a text; '' if the text does not end in a word. */
function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && WORD_CHARACTER.test(text[at - 1]!)) at--;
  // A word begins with a letter or a digit.
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at]!)) at++;
  return text.slice(at);
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !ABBREVIATED.test(text.trimEnd());
}

/** The end of a sentence inside a line, or at its end. */
const SENTENCE = /(?<=\p{L})[.!?…]["'”’)\]]*(?:\s*$|\s+\p{Lu})/u;
const LONG_WORD = /\p{L}[\p{L}\p{M}'’]{3,}/gu;

/** True if so many words are capitalised that a capital means nothing: a headline, a line of a table. */
export function isTitleCase(text: string): boolean {
  // A headline contains no sentences.
  if (SENTENCE.test(text)) return false;
  const words = text.slice(0, 400).match(LONG_WORD) ?? [];
  if (words.length < 3) return false;
  return words.filter(word => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu;
const SMALL = /\p{Ll}/u;
const hasLetters = (words: readonly string[], most: number) => words.some(word => word.length >= most);

/**
 * True if the words on both sides of a name in the same line are in capitals: a headline, or words shouted in a
 * sentence. Abbreviations beside it ("NATO, US and EU") do not count as such.
 */
export function isAmongCapitals(
  before: string,
  after: string,
  isEveryday: (word: string) => boolean,
): boolean {
  const [left, right] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const isShout = (words: readonly string[]) =>
    words.some(isEveryday) || words.filter(word => word.length > 4).length > 1;
  if (![...left, ...right].some(word => SMALL.test(word)))
    return (
      hasLetters([...left, ...right], 4) || (left.length + right.length > 0 && isShout([...left, ...right]))
    );
  const near = [...capitalsFrom(left.toReversed()), ...capitalsFrom(right)];
  return near.length > 1 && isShout(near);
}

/** The words in capitals at the beginning of a list. */
function capitalsFrom(words: readonly string[]): readonly string[] {
  const stop = words.findIndex(word => SMALL.test(word));
  return stop < 0 ? words : words.slice(0, stop);
}
