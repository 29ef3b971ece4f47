import { languageOf } from '../../language/languages.ts';
import { splitWords } from '../../language/words.ts';
import { isEverydayWord } from '../../names/everyday-words.ts';
import type { ArticleText } from '../article-text.ts';
import { isOpener } from '../openers.ts';
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
  return occurrences.flatMap(occurrence => {
    const form = occurrence.text;
    if (!CAPITALS.test(form) || !isEverydayWord(form, language) || !text.isInCapitals(occurrence))
      return [occurrence];
    const use = useInCapitals(occurrence, text);
    if (use === 'word') return [];
    return [{ ...occurrence, inCapitals: use === 'name' ? ('proven' as const) : ('unproven' as const) }];
  });
}

/** Words around the form, in small letters, as far as only a space is between. */
function useInCapitals({ block, start, end, text: form }: Occurrence, article: ArticleText): Use {
  const cues = languageOf(article.primaryLanguage || 'en')?.headline;
  if (!cues) return 'open';
  const text = article.blockOf({ block });
  const before = /([\p{L}’']+) $/u.exec(text.slice(Math.max(0, start - 32), start))?.[1]?.toLowerCase() ?? '';
  const [, next = '', second = ''] =
    /^ ([\p{L}’']+)(?: ([\p{L}’']+))?/u.exec(text.slice(end, end + 48).toLowerCase()) ?? [];
  const line = text.slice(end).split('\n', 1)[0]!;
  const word = form.toLowerCase();
  const has = (list: string | undefined, one: string) => one !== '' && splitWords(list).includes(one);
  const opens = before === '';
  if (has(cues.auxiliaries, word)) return opens && has(cues.verbs, next) ? 'name' : 'word';
  if (has(cues.subjects, word)) {
    const asks = /^[^.!]*\?/u.test(line);
    if (asks || has(cues.auxiliaries, next) || !(opens || isOpener(before))) return 'word';
  }
  if (has(cues.objects, word)) {
    // "us" does not begin a sentence, and no verb follows it.
    if (has(cues.prepositions, before) && (next === '' || isEverydayWord(next, 'en'))) return 'word';
    if (has(cues.beforeObject, before) || has(cues.pronouns, second)) return 'word';
    if (opens ? /\p{L}/u.test(line) : has(cues.articles, before) || has(cues.auxiliaries, next))
      return 'name';
  }
  if (opens && has(cues.links, next)) return 'name';
  // "WHO SAYS YOU CAN'T" is a question, even without its sign.
  if (has(cues.verbs, next) && !has(cues.pronouns, second) && (opens || isOpener(before))) return 'name';
  return 'open';
}
