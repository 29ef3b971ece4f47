import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { inAnyLanguage } from '../language/word-lists.ts';
import { isGivenName } from '../names/given-names.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import { isTitle } from './occurrences/people-words.ts';
import { isTitleCase } from './occurrences/surroundings.ts';
import { isOpener } from './openers.ts';

/** A person's name in the text, and another form of it, under which a card may list it. */
export type NameVariant = { readonly start: number; readonly end: number; readonly form: string };

/** Middle names of one person: more of them are the names of several people in a row. */
const MOST_BETWEEN = 4;

/** Particles, and the words for son and daughter after a father's name, between the words of a name. */
const SMALL =
  'de|da|di|do|dos|del|della|la|van|von|der|den|ter|zu|bin|ibn|al|el|ben|oğlu|qızı|kızı|оглы|кызы';
const WORD_OR_INITIAL = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]+)`;
/** A capitalised word or an initial, and further ones after it; after an initial the space may be missing. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])${WORD_OR_INITIAL}(?:(?:[ \u00a0]|(?<=\p{Lu}\.))(?:${WORD_OR_INITIAL}|(?:${SMALL})(?=[ \u00a0]\p{Lu}))){1,7}`,
  'gu',
);
const WORD = /[^ \u00a0.]+\.?/gu;
const INITIAL = /^\p{Lu}\.$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}’'-]+$/u;
const SMALL_WORD = /^\p{Ll}/u;

const isParticle = inAnyLanguage(({ particles }) => particles?.family);

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Other forms of the people's names in a text: without middle names, with a usual other given name, turned round. */
export function* nameVariants(text: string, language: string): Generator<NameVariant> {
  const primary = primaryLanguage(language);
  for (const run of text.matchAll(RUN)) {
    const words = [...run[0].matchAll(WORD)].map(
      (word): Word => ({
        text: word[0],
        start: run.index + word.index,
        end: run.index + word.index + word[0].length,
      }),
    );
    const ambiguous = words.length > 2 && (isAmongNouns(primary) || isHeadline(text, run.index));
    for (const [index, first] of words.entries()) {
      if (!mayBegin(first.text)) continue;
      yield* longer(words, index, ambiguous, primary);
      const next = words[index + 1];
      if (!next || !NAME.test(next.text) || !NAME.test(first.text)) continue;
      for (const given of primary === 'en' || primary === '' ? otherGivenNames(first.text) : [])
        yield variant(first, next, `${given} ${withoutEnding(next.text)}`);
      if (primary === 'hu') yield { start: first.start, end: next.end, form: `${next.text} ${first.text}` };
    }
  }
}

/** The name that begins with a word, without what is between its first and its last word. */
function* longer(
  words: readonly Word[],
  index: number,
  ambiguous: boolean,
  language: string,
): Generator<NameVariant> {
  const first = words[index]!;
  let small: string[] = [];
  for (let at = index + 1; at < words.length && at <= index + MOST_BETWEEN; at++) {
    const last = words[at]!;
    if (SMALL_WORD.test(last.text)) {
      small.push(last.text);
      continue;
    }
    const between = at - index - 1 - small.length;
    // "Н.Пашинян": the same name, without the space.
    const isTight = INITIAL.test(first.text) && between === 0 && words[index]!.end === last.start;
    if (NAME.test(last.text) && (between > 0 || isTight)) {
      const family = [...small.filter(word => isParticle(word)), withoutEnding(last.text)].join(' ');
      yield variant(first, last, `${first.text} ${family}`);
      // "Andrés Manuel López Obrador": a middle name, and two family names.
      if (between > 1) yield variant(first, last, `${first.text} ${words[at - 1]!.text} ${family}`);
      if (language === 'en' || language === '')
        for (const given of otherGivenNames(first.text)) yield variant(first, last, `${given} ${family}`);
    }
    if (!mayBeBetween(last.text, ambiguous)) return;
    small = [];
  }
}

function mayBegin(word: string): boolean {
  return (
    INITIAL.test(word) || (NAME.test(word) && !/['’]s?$/.test(word) && !isTitle(word) && !isOpener(word))
  );
}

/** True for a middle name. Where capitals do not mark names, only for a known one or an initial. */
function mayBeBetween(word: string, ambiguous: boolean): boolean {
  if (INITIAL.test(word)) return true;
  if (!NAME.test(word) || /['’]s?$/.test(word) || isOpener(word)) return false;
  return ambiguous ? isGivenName(word) : !isTitle(word) || isGivenName(word);
}

function variant(first: Word, last: Word, form: string): NameVariant {
  return { start: first.start, end: last.start + withoutEnding(last.text).length, form };
}

function withoutEnding(word: string): string {
  return word.replace(/['’]s?$/, '');
}

function isAmongNouns(language: string): boolean {
  return languageOf(language)?.capitals === 'nouns';
}

function isHeadline(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  return isTitleCase(text.slice(from, to < 0 ? text.length : to));
}
