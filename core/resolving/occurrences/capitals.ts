import type { HeadlineWords } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import { expressionOf, splitWords, type WordList } from '../../language/words.ts';
import { countryNamed, isCapitalOfCountry } from '../../names/countries.ts';
import { isEverydayWord } from '../../names/everyday-words.ts';
import type { ArticleText } from '../article-text.ts';
import { isOpener } from '../openers.ts';
import { isRole } from '../role-words.ts';
import type { Occurrence } from './occurrence.ts';

/** Where capitals say nothing, a form that is also an everyday word is a name, a word, or neither is certain. */
type Use = 'name' | 'word' | 'open';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * Decides for names in a text in capitals that are also everyday words (HELP US, US WARNS IRAN). The grammar of the line
 * may show that one is a name, or that it is not; the others count only if the rest of the article names the card.
 */
export function doubtCapitals(occurrences: readonly Occurrence[], text: ArticleText): Occurrence[] {
  const { language } = text.article;
  const names = new Set(occurrences.map(occurrence => occurrence.text.toLowerCase()));
  return occurrences.flatMap(occurrence => {
    const form = occurrence.text;
    if (isButton(occurrence, text)) return [];
    if (!CAPITALS.test(form) || !isEverydayWord(form, language) || !text.isInCapitals(occurrence))
      return [occurrence];
    const use = useInCapitals(occurrence, text, names);
    if (use === 'word') return [];
    return [{ ...occurrence, inCapitals: use === 'name' ? ('proven' as const) : ('unproven' as const) }];
  });
}

/** "Contact US": a button, of which only the pronoun is in capitals. */
const BUTTON = /^\s*(\p{Lu}\p{Ll}+) (\p{Lu}{2})\s*$/u;

/** True if a line consists of a verb and its object. */
function isButton({ block, text: form }: Occurrence, article: ArticleText): boolean {
  const [, verb = '', object] = BUTTON.exec(article.blockOf({ block })) ?? [];
  const cues = cuesOf(article);
  return object === form && splitWords(cues?.beforeObject).includes(verb.toLowerCase());
}

function cuesOf({ primaryLanguage }: ArticleText): HeadlineWords | null | undefined {
  return languageOf(primaryLanguage || 'en')?.headline;
}

/** Decides from the words around the form, in small letters, as far as only a space is between. */
function useInCapitals(
  { block, start, end, text: form }: Occurrence,
  article: ArticleText,
  names: ReadonlySet<string>,
): Use {
  const cues = cuesOf(article);
  if (!cues) return 'open';
  const text = article.blockOf({ block });
  const left = text.slice(Math.max(0, start - 40), start);
  const [, secondBefore = '', before = ''] =
    /(?:([\p{L}’']+) )?([\p{L}’']+) $/u.exec(left)?.map(word => word?.toLowerCase()) ?? [];
  const [, next = '', second = ''] =
    /^ ([\p{L}’']+)(?: ([\p{L}’']+))?/u.exec(text.slice(end, end + 48).toLowerCase()) ?? [];
  const line = text.slice(end).split('\n', 1)[0]!;
  const word = form.toLowerCase();
  const has = (list: WordList, one: string) => one !== '' && splitWords(list).includes(one);
  const opens = before === '';
  if (has(cues.auxiliaries, word)) return opens && has(cues.verbs, next) ? 'name' : 'word';
  if (has(cues.subjects, word)) {
    const asks = /^[^.!]*\?/u.test(line);
    if (asks || has(cues.auxiliaries, next) || !(opens || isOpener(before))) return 'word';
  }
  if (has(cues.objects, word)) {
    // "us" does not begin a sentence, and no verb follows it.
    if (has(cues.beforeObject, before) || has(cues.pronouns, second)) return 'word';
    const isNoun = [cues.adverbs, cues.auxiliaries, cues.pronouns, cues.prepositions].every(
      list => !has(list, next),
    );
    const precedesNoun = next !== '' && isNoun && !isOpener(next);
    if (has(cues.prepositions, before)) {
      if (isBeforeGovernment(left, article)) return 'name';
      if (!precedesNoun) return 'word';
    }
    if (opens ? /\p{L}/u.test(line) : has(cues.articles, before) || has(cues.auxiliaries, next))
      return 'name';
    // CHINA AND US REACH DEAL
    if (before === 'and' && isName(secondBefore, names)) return 'name';
    // "MUSIC GIVES US HOPE": a verb that may have two objects.
    const mayHaveTwoObjects = has(cues.beforeObject, before.replace(/s$/, ''));
    if (precedesNoun && (has(cues.beforeNoun, before) || (has(cues.verbs, before) && !mayHaveTwoObjects)))
      return 'name';
  } else if ([cues.prepositions, cues.pronouns, cues.articles, cues.links].some(list => has(list, word)))
    return 'word';
  // WHO CHIEF URGES CALM; WHO: VACCINES ARE SAFE
  if (opens && (has(cues.links, next) || isRole(next) || line.startsWith(':'))) return 'name';
  // "WHO SAYS YOU CAN'T" is a question, even without its sign.
  if (has(cues.verbs, next) && !has(cues.pronouns, second) && (opens || isOpener(before))) return 'name';
  return 'open';
}

/** TRADE DEAL WITH US */
function isBeforeGovernment(left: string, { primaryLanguage }: ArticleText): boolean {
  const cue = languageOf(primaryLanguage || 'en')?.cues?.withGovernment;
  return cue !== undefined && expressionOf(cue).test(left);
}

function isName(word: string, names: ReadonlySet<string>): boolean {
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return names.has(word) || countryNamed(title) !== undefined || isCapitalOfCountry(title);
}
