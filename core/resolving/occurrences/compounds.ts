import { languageOf } from '../../language/languages.ts';
import { splitWords } from '../../language/words.ts';
import type { ArticleText } from '../article-text.ts';
import type { Occurrence } from './occurrence.ts';

type Compounds = {
  readonly all: ReadonlySet<string>;
  /** The words of compounds: hardly any name is among them, and no other needs a look at what is around it. */
  readonly words: ReadonlySet<string>;
};

const tables = new Map<string, Compounds>();

function compoundsOf(primary: string): Compounds {
  let table = tables.get(primary);
  if (!table) {
    const all = splitWords(languageOf(primary)?.compounds).map(compound => compound.replaceAll('_', ' '));
    table = { all: new Set(all), words: new Set(all.flatMap(compound => compound.split(/[ ’']/))) };
    tables.set(primary, table);
  }
  return table;
}

/** In place of a name: that of any place. */
const ANY = '*';

const BEFORE = /(?:([\p{L}\p{M}]+)[ -])?([\p{L}\p{M}]+)([ -]|[’'])$/u;
const AFTER = /^[ -]([\p{L}\p{M}]+)/u;

/** True if the name with the words around it is an everyday thing: Wellington boots, choux de Bruxelles, May Day. */
export function isInCompound(
  { block, start, end, text: form, candidates }: Occurrence,
  article: ArticleText,
): boolean {
  const { all: table, words } = compoundsOf(article.primaryLanguage || 'en');
  const name = form.toLowerCase();
  const names = [
    ...(words.has(/^[\p{L}\p{M}]*/u.exec(name)![0]) ? [name] : []),
    ...(words.has(ANY) && candidates.every(({ profile }) => profile.card.kind === 'place') ? [ANY] : []),
  ];
  if (names.length === 0) return false;
  const text = article.blockOf({ block });
  const next = AFTER.exec(text.slice(end, end + 32))?.[1]?.toLowerCase();
  if (next !== undefined && names.some(one => table.has(`${one} ${next}`))) return true;
  const [, second, before, join = ''] =
    BEFORE.exec(text.slice(Math.max(0, start - 40), start).toLowerCase()) ?? [];
  if (before === undefined) return false;
  const left = before + (/[’']/.test(join) ? "'" : ' ');
  return names.some(
    one => table.has(left + one) || (second !== undefined && table.has(`${second} ${left}${one}`)),
  );
}
