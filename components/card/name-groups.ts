import type { Name } from '#core/cards/name.ts';
import { primaryLanguage } from '#core/language/primary-language.ts';

/** Names that the same sides use in the same period. */
export type NameGroup = {
  readonly usedBy: readonly string[];
  readonly since: Name['since'];
  readonly until: Name['until'];
  readonly names: readonly Name[];
};

/**
 * Groups the names that belong to a side by sides and years, in the card's order. Of names that differ only in capitals
 * or hyphens, one is kept: the one that the article uses, otherwise the first.
 *
 * @param here the names that the article uses.
 */
export function groupNames(names: readonly Name[], here: readonly Name[]): NameGroup[] {
  const groups = new Map<string, NameGroup & { readonly byForm: Map<string, Name> }>();
  for (const name of names) {
    const { usedBy = [], since, until } = name;
    if (usedBy.length === 0) continue;
    const key = JSON.stringify([[...usedBy].sort(), since, until]);
    const group = groups.get(key) ?? { usedBy, since, until, names: [], byForm: new Map() };
    groups.set(key, group);
    const form = name.text.toLowerCase().replace(/[-‐–]/g, ' ');
    if (!group.byForm.has(form) || here.includes(name)) group.byForm.set(form, name);
  }
  return [...groups.values()].map(({ byForm, ...group }) => ({ ...group, names: [...byForm.values()] }));
}

/** Names that no side has to itself: those that a reader can use, and by language those that are written elsewhere. */
export type OtherNames = {
  readonly near: readonly Name[];
  readonly elsewhere: ReadonlyMap<string, readonly Name[]>;
};

/**
 * Separates the names that a reader knows, or has before them, from the forms in other languages, of which a card may
 * have a hundred.
 *
 * @param languages those of the interface and of the card.
 * @param here the names that the article uses.
 */
export function otherNames(
  names: readonly Name[],
  languages: readonly string[],
  here: readonly Name[],
): OtherNames {
  const own = new Set(languages.map(primaryLanguage));
  const near: Name[] = [];
  const elsewhere = new Map<string, Name[]>();
  for (const name of names) {
    const tags = (name.languages ?? []).map(primaryLanguage);
    if (tags.length === 0 || here.includes(name) || tags.some(tag => own.has(tag))) near.push(name);
    else for (const tag of new Set(tags)) elsewhere.set(tag, [...(elsewhere.get(tag) ?? []), name]);
  }
  return { near, elsewhere };
}
