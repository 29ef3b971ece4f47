import type { CardKind } from '../../cards/card-kind.ts';

/** Plurals of terms; names of people, places and organisations have none that mean the same. */
export function inflectEnglish(name: string, kind: CardKind): string[] {
  if (kind !== 'term' || !/\p{Ll}$/u.test(name)) return [];
  if (/(?:ss|sh|ch|x|z)$/.test(name)) return [`${name}es`];
  if (/[^aeiou]y$/.test(name)) return [`${name.slice(0, -1)}ies`];
  return /s$/.test(name) || /ing$/.test(name) ? [] : [`${name}s`];
}

/** German puts -s behind names in the genitive: Armeniens, Paschinjans. Names in a sibilant take an apostrophe. */
export function inflectGerman(name: string, kind: CardKind): string[] {
  if (kind === 'term' || kind === 'event' || kind === 'agreement') return [];
  if (!/\p{Ll}$/u.test(name) || /(?:[sxzß]|sch)$/.test(name)) return [];
  // An article in the name says that the noun changes in another way: der Europäischen Union.
  return kind !== 'person' && name.includes(' ') ? [] : [`${name}s`];
}

/** French and Spanish names do not change; the plurals of their terms do. */
export function inflectRomance(name: string, kind: CardKind, language: string): string[] {
  if (kind !== 'term' || name.includes(' ') || !/\p{Ll}$/u.test(name) || /[sxz]$/.test(name)) return [];
  if (language === 'es') return /[aeiouáéó]$/.test(name) ? [`${name}s`] : [`${unaccented(name)}es`];
  return /(?:eau|eu)$/.test(name)
    ? [`${name}x`]
    : /al$/.test(name)
      ? [`${name.slice(0, -1)}ux`]
      : [`${name}s`];
}

/** Nación, naciones: the stress needs no accent any more. */
function unaccented(name: string): string {
  return name.replace(/[áéíóú](?=n$)/, vowel => vowel.normalize('NFD').charAt(0));
}
