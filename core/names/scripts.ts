import type { Script } from '../language/language.ts';
import { tagsWhere } from '../language/word-lists.ts';

/** What shows each script, and the languages whose pages have it; those are gathered when the script comes first. */
const SCRIPTS = (
  [
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Georgian', /\p{Script=Georgian}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
  ] satisfies [Script, RegExp][]
).map(([name, pattern]) => ({ name, pattern, languages: null as ReadonlySet<string> | null }));

/** False where a name is in a script that pages of this language do not have. Latin names stand in all. */
export function mayStandIn(name: string, language: string): boolean {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(name));
  if (!script) return true;
  script.languages ??= tagsWhere(other => other.script === script.name);
  return script.languages.has(language.split('-')[0] ?? '');
}
