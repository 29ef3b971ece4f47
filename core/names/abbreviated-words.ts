import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { wordsOfAll } from '../language/word-lists.ts';
import { splitWords } from '../language/words.ts';

/** The spellings of one word in names: Mount, Mt. and Mt; and an expression for those that are recognised. */
type Spellings = { readonly forms: readonly string[]; readonly pattern: RegExp };

const tables = new Map<string, readonly Spellings[]>();

function spellingsIn(primary: string): readonly Spellings[] {
  let table = tables.get(primary);
  if (!table) {
    // Names in other languages are mostly those of English and French places.
    const own = splitWords(languageOf(primary)?.shortenedWords ?? languageOf('en')?.shortenedWords);
    const all = wordsOfAll(({ shortenedWords }) => shortenedWords);
    table = [...new Set([...own, ...all])].map(pair => {
      const [word = '', short = ''] = pair.split(':');
      // Sankt Gallen keeps its language anywhere, but an abbreviation may stand for another word.
      const known = own.includes(pair) ? `(?:${word}|${short}\\.?)` : word;
      const pattern = new RegExp(String.raw`(?<!\p{L})${known}(?=[ -]\p{Lu})`, 'u');
      return { forms: [word, `${short}.`, short], pattern };
    });
    tables.set(primary, table);
  }
  return table;
}

/**
 * The same name with such a word in its other spellings: Saint Petersburg, St. Petersburg, St Petersburg; Saint-Denis,
 * St Denis.
 */
export function withOtherAbbreviations(name: string, language: string): string[] {
  // Cheap test first: most names have one word.
  if (!/[ -]/.test(name)) return [];
  const found = spellingsIn(primaryLanguage(language)).flatMap(({ forms, pattern }) =>
    pattern.test(name) ? forms.map(form => name.replace(pattern, form)) : [],
  );
  const joined = found.flatMap(form => (form.includes('-') ? [] : [form.replaceAll(' ', '-')]));
  const apart = found.flatMap(form => (form.includes('-') ? [form.replaceAll('-', ' ')] : []));
  return [...new Set([...found, ...joined, ...apart])].filter(form => form !== name);
}
