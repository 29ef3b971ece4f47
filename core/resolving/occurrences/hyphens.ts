import { languageOf } from '../../language/languages.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';
import { countryNamed, isAdjectiveOfCountry, isCapitalOfCountry } from '../../names/countries.ts';
import { isRegionName } from '../../names/region-names.ts';
import type { ArticleText } from '../article-text.ts';
import type { Occurrence } from './occurrence.ts';

const isCombining = inAnyLanguage(({ organisations }) => organisations?.combining);
const isSecondHalf = inAnyLanguage(({ organisations }) => organisations?.secondHalves);

const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}\p{N}.’']+)-$/u;
const WORD_AFTER = /^-([\p{L}\p{M}\p{N}.’']+)/u;
/** Words with a capital that hyphens join to a name. */
const CHAIN_BEFORE = /(?:\p{Lu}[\p{L}\p{M}’']*-)*$/u;
const CHAIN_AFTER = /^(?:-\p{Lu}[\p{L}\p{M}’']*)*/u;
/** A name with so many hyphens is a list of names more often than one name: Baku-Tbilisi-Ceyhan. */
const LONG_CHAIN = 2;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^(?:\p{Lu}\.?){2,5}$/u;

/**
 * True for a place's name that a hyphen joins to the rest of another place's name: KwaZulu-Natal, Sachsen-Anhalt. Names
 * that only stand side by side are whole (Armenia-Azerbaijan border, Baku-Tbilisi-Ceyhan), as are the first halves of
 * other compounds (Moscow-backed, Ukraine-Krieg).
 *
 * @param names the forms in which the article names cards.
 */
export function isHalfOfPlace(
  { block, start, end, candidates }: Occurrence,
  article: ArticleText,
  names: ReadonlySet<string>,
): boolean {
  const text = article.blockOf({ block });
  if (text[start - 1] !== '-' && text[end] !== '-') return false;
  if (!candidates.every(({ profile }) => profile.card.kind === 'place')) return false;
  const isOfItsOwn = (word: string): boolean =>
    !CAPITAL.test(word) ||
    ABBREVIATION.test(word) ||
    isCombining(word.toLowerCase()) ||
    isAdjectiveOfCountry(word) ||
    countryNamed(word) !== undefined ||
    isCapitalOfCountry(word) ||
    names.has(word) ||
    isRegionName(word, article.article.language);
  const after = WORD_AFTER.exec(text.slice(end, end + 40))?.[1]?.replace(/['’]?s$/, '');
  if (after !== undefined && isSecondHalf(after)) return true;
  const chain =
    CHAIN_BEFORE.exec(text.slice(Math.max(0, start - 60), start))![0] +
    CHAIN_AFTER.exec(text.slice(end, end + 60))![0];
  if ((chain.match(/-/g)?.length ?? 0) >= LONG_CHAIN) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  // In German, most words that a hyphen joins to a name are ordinary nouns.
  if (languageOf(article.primaryLanguage)?.capitals === 'nouns') return false;
  return ![before, after].some(word => word !== undefined && isOfItsOwn(word));
}
