import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { wordsOfAll } from '../language/word-lists.ts';
import type { Capitals } from './capitals.ts';
import {
  isDepartment,
  isDeterminer,
  isEveryday,
  isField,
  isGeneric,
  isNameParticle,
  isOfCalendar,
  isOffice,
  isPeople,
  isTitle,
  opensSentences,
} from './name-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A block of the article's text, with the places that cards explain: UTF-16 offsets, `end` exclusive. */
export type ExplainedBlock = {
  readonly text: string;
  readonly explained: readonly { readonly start: number; readonly end: number }[];
};

/** Capitalised words that may be a name. */
export type NameRun = {
  readonly name: string;
  readonly words: number;
  /**
   * True if only a name explains the capitals; otherwise the run counts only if it is sure elsewhere in the article.
   */
  readonly sure: boolean;
  readonly sentence: Sentence;
};

type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** True if the word begins a sentence or a quotation. */
  readonly opens: boolean;
  readonly explained: boolean;
};

/** A word, including the characters that join its parts (hyphen, apostrophe, full stop). */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ&.\-‐‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

let elision: RegExp | null = null;

/** UTF-16 length of an elided word before a name, with its apostrophe: l’Élysée, dell’Interno. */
function elidedLength(word: string): number {
  elision ??= new RegExp(
    String.raw`^(?:${[...wordsOfAll(language => language.elision?.unexplained)].join('|')})['’](?=\p{Lu})`,
    'iu',
  );
  return elision.exec(word)?.[0].length ?? 0;
}

/** al-Assad, d’Estaing, el-Sisi: names with the capital in the second part. */
const SMALL_PART = /^(?:a[ldnrstz]|ash|el|ul|d|аль|эль|ад|ас)[-‐‑'’]\p{Lu}/u;

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;
/** Endings after an apostrophe in Turkish and Azerbaijani: Erdoğan’ın. */
const TURKIC_ENDING = /['’]\p{Ll}+$/u;

/** The capitalised runs of a block that no card explains, in their order. */
export function nameRuns(
  block: ExplainedBlock,
  language: string,
  capitals: Capitals,
  /** Words that are written in lower case somewhere in the article. */
  small: ReadonlySet<string>,
): NameRun[] {
  const sentences = sentencesOf(block.text);
  return sentences.flatMap(sentence => {
    const words = wordsOf(block, sentence, language);
    const shouted = isHeadline(words, block.text.slice(sentence.start, sentence.end));
    return runsOf(words, block.text, language, capitals).flatMap(run => {
      const found = nameOf(run, language, small);
      if (!found) return [];
      const { rest, titled, opens } = found;
      const name = nameText(block.text, rest, language);
      const several = rest.length > 1;
      if (!isWorthListing(name, several) || (capitals === 'nouns' && !several && !titled)) return [];
      const sure = !shouted && (several ? !/^\P{Ll}+$/u.test(name) : titled || !opens);
      return [{ name, words: rest.length, sure, sentence }];
    });
  });
}

/** Every word of the texts that is written without a capital. */
export function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) if (!/^\p{Lu}/u.test(word)) small.add(word);
  return small;
}

function wordsOf({ text, explained }: ExplainedBlock, sentence: Sentence, language: string): Word[] {
  const elides = languageOf(primaryLanguage(language))?.elision?.unexplained !== undefined;
  const words: Word[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const elided = elides ? elidedLength(match[0]) : 0;
    const start = sentence.start + match.index + elided;
    const end = sentence.start + match.index + match[0].length;
    const word = text.slice(start, end);
    words.push({
      text: word,
      start,
      end,
      capital: /^[\p{Lu}\p{Lt}]/u.test(word) || SMALL_PART.test(word),
      opens:
        elided === 0 &&
        (words.length === 0 || /[“"„«(‘:[•–—][\s]*$/u.test(text.slice(Math.max(0, start - 3), start))),
      explained: explained.some(place => place.start < end && start < place.end),
    });
  }
  return words;
}

/** True for a headline in title case, and for shouted text: there a capital means nothing. */
function isHeadline(words: readonly Word[], text: string): boolean {
  const own = words.filter(
    word => /^\p{L}/u.test(word.text) && !opensSentences(word.text) && !isNameParticle(word.text, 'names'),
  );
  const shouted = words.filter(word => /^\p{Lu}{4,}$/u.test(word.text)).length;
  return (
    shouted > 3 || (own.length > 3 && !/[.!?…]["”’»)]*$/u.test(text) && own.every(({ capital }) => capital))
  );
}

/** Runs of capitalised words next to each other, including small words between them; explained words separate runs. */
function runsOf(words: readonly Word[], text: string, language: string, capitals: Capitals): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let particles: Word[] = [];
  // A word right after an explained name is usually the rest of a longer name.
  let followsExplained = false;
  const close = () => {
    const noun = capitals === 'nouns' && isDeterminer(words[words.indexOf(run[0]!) - 1]?.text ?? '');
    if (run.length > 0 && ((!noun && !followsExplained) || startsWithTitle(run))) runs.push(run);
    run = [];
    particles = [];
    followsExplained = false;
  };
  let before: Word | undefined;
  for (const word of words) {
    const together = before !== undefined && isTogether(text.slice(before.end, word.start), before);
    if (!together) close();
    if (word.explained) {
      // A run right before an explained name is usually the beginning of a longer name.
      if (run.length > 0 && together && !isTitle(run.at(-1)?.text ?? '')) run = [];
      close();
      followsExplained = !POSSESSIVE.test(word.text);
    } else if (word.capital) {
      if (run.length > 0) run.push(...particles);
      run.push(word);
      particles = [];
      if (isPossessed(word.text, language)) close();
    } else if (run.length > 0 && particles.length < 2 && isNameParticle(word.text, capitals))
      particles.push(word);
    else close();
    before = word;
  }
  close();
  return runs;
}

const startsWithTitle = ([first]: readonly Word[]) => first !== undefined && isTitle(first.text);

/** True if only a space separates the words; after an initial or a short title, also a full stop. */
function isTogether(between: string, before: Word): boolean {
  if (/^\s+$/u.test(between)) return true;
  return (
    /^\.\s*$/u.test(between) &&
    (/^\p{Lu}$/u.test(before.text) || (before.text.length <= 4 && isTitle(before.text)))
  );
}

function isPossessed(word: string, language: string): boolean {
  return POSSESSIVE.test(word) || (isTurkic(language) && TURKIC_ENDING.test(word));
}

const isTurkic = (language: string) =>
  languageOf(primaryLanguage(language))?.apostropheEndings?.unexplained === true;

type RunName = { readonly rest: readonly Word[]; readonly titled: boolean; readonly opens: boolean };

/** Removes offices and words of the sentence from both ends of a run; null if nothing is left. */
function nameOf(run: readonly Word[], language: string, small: ReadonlySet<string>): RunName | null {
  const office = run.findLastIndex(({ text }, at) => at < run.length - 1 && isOffice(text));
  let rest = afterOffice(run, office);
  let titled = office >= 0;
  for (let [first, next] = rest; first; [first, next] = rest) {
    const isOwn = isField(first.text) && next !== undefined && !isTitle(next.text);
    const title = (isTitle(first.text) && !isOwn) || (first.text === 'M' && /^fr\b/.test(language));
    if (!title && !isBefore(first, next, language, small)) break;
    titled ||= title;
    rest = rest.slice(1);
  }
  while (rest.length > 0 && isOfCalendar(rest.at(-1)?.text ?? '', language)) rest = rest.slice(0, -1);
  const [first] = rest;
  if (!first) return null;
  const { text, opens } = first;
  // If the same word also occurs in lower case, it is an ordinary word.
  const isWord = small.has(text.toLowerCase()) || isPeople(text) || (opens && isEveryday(text, language));
  if ((rest.length === 1 && isWord && !titled) || isGeneric(rest.map(word => word.text))) return null;
  return { rest, titled, opens };
}

/** "Secretary of State Ana Ruiz": the department is part of the office. */
function afterOffice(run: readonly Word[], office: number): readonly Word[] {
  const [of, department, ...rest] = run.slice(office + 1);
  if (office >= 0 && of?.text === 'of' && department && isDepartment(department.text)) return rest;
  return run.slice(office + 1);
}

/** True for a word that comes before a name and is not part of it. */
function isBefore(
  { text, opens }: Word,
  next: Word | undefined,
  language: string,
  small: ReadonlySet<string>,
): boolean {
  if (isNameParticle(text, 'names') || isOfCalendar(text, language)) return true;
  if (opens && (opensSentences(text) || small.has(text.toLowerCase()))) return true;
  if (next && isPeople(text) && isTitle(next.text)) return true;
  // "The Hague" is reduced to its second word, like "the Hague".
  return next !== undefined && text.length <= 3 && opensSentences(text) && !/^\p{Lu}{2}/u.test(text);
}

function nameText(text: string, words: readonly Word[], language: string): string {
  const [first] = words;
  const last = words.at(-1);
  const whole = text.slice(first?.start, last?.end).replace(/\s+/gu, ' ');
  return whole.replace(POSSESSIVE, '').replace(isTurkic(language) ? TURKIC_ENDING : /$^/u, '');
}

/** A run of only two capitals is seldom a name that needs a card (TV, PM), and a single letter never is. */
function isWorthListing(name: string, several: boolean): boolean {
  return several || (/\p{L}{2}/u.test(name) && !/^[\p{Lu}\p{N}]{1,2}$/u.test(name));
}
