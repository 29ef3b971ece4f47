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

/** Something with capitals that may be a name. */
export type NameRun = {
  readonly name: string;
  readonly words: number;
  /** True where nothing but a name explains the capitals; else it counts only where it is sure elsewhere. */
  readonly sure: boolean;
  readonly sentence: Sentence;
};

type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Begins a sentence or what is quoted in it. */
  readonly opens: boolean;
  readonly explained: boolean;
};

/** A word with what joins its parts, and the full stop of an initial or a short title. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ&.\-‐‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

let elision: RegExp | null = null;

/** UTF-16 length of a word that is joined to a name, with its apostrophe: l’Élysée, dell’Interno. */
function elidedLength(word: string): number {
  elision ??= new RegExp(
    String.raw`^(?:${[...wordsOfAll(language => language.elision?.unexplained)].join('|')})['’](?=\p{Lu})`,
    'iu',
  );
  return elision.exec(word)?.[0].length ?? 0;
}

/** al-Assad, d’Estaing, el-Sisi: a name, with its capital in the second part. */
const SMALL_PART = /^(?:a[ldnrstz]|ash|el|ul|d|аль|эль|ад|ас)[-‐‑'’]\p{Lu}/u;

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;
/** Endings after an apostrophe in Turkish and Azerbaijani: Erdoğan’ın. */
const TURKIC_ENDING = /['’]\p{Ll}+$/u;

/** What is capitalised in a block and not explained, in its order. */
export function nameRuns(
  block: ExplainedBlock,
  language: string,
  capitals: Capitals,
  /** Words of the article that stand in small letters somewhere. */
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
      if (!isWorthTelling(name, several) || (capitals === 'nouns' && !several && !titled)) return [];
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

/** Headlines with capitals throughout, and what is shouted: there a capital says nothing. */
function isHeadline(words: readonly Word[], text: string): boolean {
  const own = words.filter(
    word => /^\p{L}/u.test(word.text) && !opensSentences(word.text) && !isNameParticle(word.text, 'names'),
  );
  const shouted = words.filter(word => /^\p{Lu}{4,}$/u.test(word.text)).length;
  return (
    shouted > 3 || (own.length > 3 && !/[.!?…]["”’»)]*$/u.test(text) && own.every(({ capital }) => capital))
  );
}

/** Words with capitals that stand together, with the small words inside; what a card explains divides them. */
function runsOf(words: readonly Word[], text: string, language: string, capitals: Capitals): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let particles: Word[] = [];
  // What stands right behind an explained name is mostly the rest of a longer one.
  let tainted = false;
  const close = () => {
    const noun = capitals === 'nouns' && isDeterminer(words[words.indexOf(run[0]!) - 1]?.text ?? '');
    if (run.length > 0 && ((!noun && !tainted) || startsWithTitle(run))) runs.push(run);
    run = [];
    particles = [];
    tainted = false;
  };
  let before: Word | undefined;
  for (const word of words) {
    const together = before !== undefined && isTogether(text.slice(before.end, word.start), before);
    if (!together) close();
    if (word.explained) {
      // And what stands right before it is mostly the beginning of a longer one.
      if (run.length > 0 && together && !isTitle(run.at(-1)?.text ?? '')) run = [];
      close();
      tainted = !POSSESSIVE.test(word.text);
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

/** A space only; after an initial or a short title a full stop too. */
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

/** Takes off what stands before and behind the name and belongs to the sentence, or is an office; null where nothing is left. */
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
  // The same word in small letters says that it is one of the language.
  const isWord = small.has(text.toLowerCase()) || isPeople(text) || (opens && isEveryday(text, language));
  if ((rest.length === 1 && isWord && !titled) || isGeneric(rest.map(word => word.text))) return null;
  return { rest, titled, opens };
}

/** "Secretary of State Ana Ruiz": the department goes with the office. */
function afterOffice(run: readonly Word[], office: number): readonly Word[] {
  const [of, department, ...rest] = run.slice(office + 1);
  if (office >= 0 && of?.text === 'of' && department && isDepartment(department.text)) return rest;
  return run.slice(office + 1);
}

/** True for a word that stands before a name and is no part of it. */
function isBefore(
  { text, opens }: Word,
  next: Word | undefined,
  language: string,
  small: ReadonlySet<string>,
): boolean {
  if (isNameParticle(text, 'names') || isOfCalendar(text, language)) return true;
  if (opens && (opensSentences(text) || small.has(text.toLowerCase()))) return true;
  if (next && isPeople(text) && isTitle(next.text)) return true;
  // "The Hague" is left to its second word, as is "the Hague".
  return next !== undefined && text.length <= 3 && opensSentences(text) && !/^\p{Lu}{2}/u.test(text);
}

function nameText(text: string, words: readonly Word[], language: string): string {
  const [first] = words;
  const last = words.at(-1);
  const whole = text.slice(first?.start, last?.end).replace(/\s+/gu, ' ');
  return whole.replace(POSSESSIVE, '').replace(isTurkic(language) ? TURKIC_ENDING : /$^/u, '');
}

/** Two capitals alone are mostly no name that wants a card (TV, PM), and a letter never is. */
function isWorthTelling(name: string, several: boolean): boolean {
  return several || (/\p{L}{2}/u.test(name) && !/^[\p{Lu}\p{N}]{1,2}$/u.test(name));
}
