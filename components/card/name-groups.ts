import type { Name } from '#core/cards/name.ts';

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
