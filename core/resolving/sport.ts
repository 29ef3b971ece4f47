import { LANGUAGES, languageOf } from '../language/languages.ts';
import { splitWords } from '../language/words.ts';
import { type TellingPart, tellingPartsOf } from './telling-parts.ts';
import { wordsOf } from './weighing/keywords.ts';

type SportLists = {
  readonly clear: readonly string[];
  readonly everyday: readonly string[];
  /** Those parts of the clear words that an article with them contains. */
  readonly parts: readonly (readonly TellingPart[])[];
};

/**
 * How much an article needs: a clear word counts 1, an everyday word `perEveryday`, and all everyday words together at
 * most `mostEveryday`, so that goals, seasons and a conference alone never make a match of a climate summit. A score
 * counts `score`. An article needs at least one clear word and `least`, and 1 more for each `wordsPerPoint` words it has, up to `most`.
 */
const POINTS = {
  least: 1.5,
  most: 4,
  wordsPerPoint: 70,
  perEveryday: 0.5,
  mostEveryday: 1,
  score: 1,
} as const;

/** The section's own word for sport: not "Transport", not "passports". */
const SECTION =
  /(?<!\p{L})(?:e?sports?|sporten|football|soccer|fu[sß]+ball|foot|deportes?|desportos?|esportes?|calcio|f[uú]tbol|futebol|voetbal|spor|idman|спорт|футбол|αθλητικά|սպորտ|رياضة|ספורט|스포츠)(?!\p{L})/iu;

const listsByLanguage = new Map<string, SportLists>();

/** The words of a language; those of all languages if it is not known or has none. */
function listsFor(primaryLanguage: string): SportLists {
  const own = languageOf(primaryLanguage)?.sport;
  const key = own ? primaryLanguage : '';
  let lists = listsByLanguage.get(key);
  if (!lists) {
    const found = own ? [own] : LANGUAGES.flatMap(({ sport }) => sport ?? []);
    const clear = found.flatMap(sport => splitWords(sport.clear));
    lists = {
      clear,
      everyday: found.flatMap(sport => splitWords(sport.everyday)),
      parts: clear.map(tellingPartsOf),
    };
    listsByLanguage.set(key, lists);
  }
  return lists;
}

/** True if the name of an article's section says that it is about sport. */
export function isSportSection(section: string): boolean {
  return SECTION.test(section);
}

/** A score: 2-1, 24–13, 101:10; not a date, a range of years or a time. */
const SCORE = /(?<![\d\p{L}.,:/–-])\d{1,3}[-–:]\d{1,3}(?![\d\p{L}%:/–-]|[.,]\d)/gu;
/** Characters on each side of two figures in which a word of sport makes them a score. */
const SCORE_CHARACTERS = 32;

/**
 * False if an article certainly has no clear word of sport, like most articles: its words need not be listed.
 *
 * @param mayHave `ArticleText.mayHave`.
 */
export function mayBeAboutSport(
  mayHave: (parts: readonly TellingPart[]) => boolean,
  primaryLanguage: string,
): boolean {
  return listsFor(primaryLanguage).parts.some(mayHave);
}

/**
 * True if an article has several words of sports pages.
 *
 * @param words the different words of the article, in lower case.
 * @param length how many words it has in total.
 * @param texts the article's blocks.
 */
export function isAboutSport(
  words: ReadonlySet<string>,
  length: number,
  texts: Iterable<string>,
  primaryLanguage: string,
): boolean {
  const needed = Math.min(POINTS.most, POINTS.least + Math.floor(length / POINTS.wordsPerPoint));
  const { clear, everyday } = listsFor(primaryLanguage);
  const points = clear.filter(word => words.has(word)).length;
  if (points === 0 || points + POINTS.score + POINTS.mostEveryday < needed) return false;
  const shared = everyday.filter(word => words.has(word));
  const withShared = points + Math.min(POINTS.mostEveryday, shared.length * POINTS.perEveryday);
  return withShared >= needed || (withShared + POINTS.score >= needed && hasScore(texts, new Set(shared)));
}

/** True if a clear word of sport is in these few words. */
export function isSportText(words: Iterable<string>, primaryLanguage: string): boolean {
  const { clear } = listsFor(primaryLanguage);
  return [...words].some(word => clear.includes(word));
}

function hasScore(texts: Iterable<string>, shared: ReadonlySet<string>): boolean {
  for (const text of texts)
    for (const { index, 0: score } of text.matchAll(SCORE)) {
      const around = text.slice(
        Math.max(0, index - SCORE_CHARACTERS),
        index + score.length + SCORE_CHARACTERS,
      );
      if (wordsOf(around).some(word => shared.has(word))) return true;
    }
  return false;
}
