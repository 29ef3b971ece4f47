import type { CardKind } from '../../cards/card-kind.ts';

/** Plurals of terms. A plural of the name of a person, place or organisation would not have the same meaning. */
export function inflectEnglish(name: string, kind: CardKind): string[] {
  if (kind !== 'term' || !/\p{Ll}$/u.test(name)) return [];
  if (/(?:ss|sh|ch|x|z)$/.test(name)) return [`${name}es`];
  if (/[^aeiou]y$/.test(name)) return [`${name.slice(0, -1)}ies`];
  return /s$/.test(name) || /ing$/.test(name) ? [] : [`${name}s`];
}
