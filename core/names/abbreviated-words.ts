import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { splitWords } from '../language/words.ts';

/** The spellings of one word in names: Mount, Mt. and Mt; and an expression for any of them. */
type Spellings = { readonly forms: readonly string[]; readonly pattern: RegExp };

const tables = new Map<string, readonly Spellings[]>();

function spellingsIn(primary: string): readonly Spellings[] {
  let table = tables.get(primary);
  if (!table) {
    // Names in other languages are mostly those of English and French places.
    const pairs = languageOf(primary)?.shortenedWords ?? languageOf('en')?.shortenedWords;
    table = splitWords(pairs).map(pair => {
      const [word = '', short = ''] = pair.split(':');
      const any = String.raw`(?<!\p{L})(?:${word}|${short}\.?)(?=[ -]\p{Lu})`;
      return { forms: [word, `${short}.`, short], pattern: new RegExp(any, 'u') };
    });
    tables.set(primary, table);
  }
  return table;
}

/** The same name with such a word in its other spellings: Saint Petersburg, St. Petersburg, St Petersburg. */
export function withOtherAbbreviations(name: string, language: string): string[] {
  // Cheap test first: most names have one word.
  if (!/[ -]/.test(name)) return [];
  return spellingsIn(primaryLanguage(language)).flatMap(({ forms, pattern }) =>
    pattern.test(name) ? forms.map(form => name.replace(pattern, form)).filter(other => other !== name) : [],
  );
}
