import { languageOf } from '../../language/languages.ts';
import { splitWords } from '../../language/words.ts';
import type { ArticleText } from '../article-text.ts';
import type { Occurrence } from './occurrence.ts';

const tables = new Map<string, ReadonlySet<string>>();

function compoundsOf(primary: string): ReadonlySet<string> {
  let table = tables.get(primary);
  if (!table) {
    table = new Set(
      splitWords(languageOf(primary)?.compounds).map(compound => compound.replaceAll('_', ' ')),
    );
    tables.set(primary, table);
  }
  return table;
}

const BEFORE = /(?:([\p{L}\p{M}’']+)[ -])?([\p{L}\p{M}’']+)([ -]|[’'])$/u;
const AFTER = /^[ -]([\p{L}\p{M}]+)/u;

/** True if the name with the words around it is an everyday thing: Wellington boots, choux de Bruxelles, May Day. */
export function isInCompound({ block, start, end, text: form }: Occurrence, article: ArticleText): boolean {
  const table = compoundsOf(article.primaryLanguage || 'en');
  if (table.size === 0) return false;
  const text = article.blockOf({ block });
  const name = form.toLowerCase();
  const next = AFTER.exec(text.slice(end, end + 32))?.[1]?.toLowerCase();
  if (next !== undefined && table.has(`${name} ${next}`)) return true;
  const [, second, before] = BEFORE.exec(text.slice(Math.max(0, start - 40), start).toLowerCase()) ?? [];
  if (before === undefined) return false;
  return table.has(`${before} ${name}`) || (second !== undefined && table.has(`${second} ${before} ${name}`));
}
