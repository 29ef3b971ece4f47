import type { Name } from '#core/cards/name.ts';

/** Names that the same sides use, in the same time. */
export type NameGroup = {
  readonly usedBy: readonly string[];
  readonly since: Name['since'];
  readonly until: Name['until'];
  readonly names: readonly Name[];
};

/**
 * The names that belong to a side, those of the same sides and years together, in the order in which the card has them.
 * Of forms that differ in capitals or hyphens only, one is told: the one that the article has, else the first.
 *
 * @param here the names that the article has.
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
