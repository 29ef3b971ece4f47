import type { Script } from '../language/language.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { tagsWhere } from '../language/word-lists.ts';

/** How to recognise each script, and the languages written in it, which are collected when first needed. */
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

/** False if the name is in a script that texts in this language do not use. Latin names occur in all. */
export function mayOccurIn(name: string, language: string): boolean {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(name));
  if (!script) return true;
  script.languages ??= tagsWhere(other => other.script === script.name);
  return script.languages.has(primaryLanguage(language));
}
