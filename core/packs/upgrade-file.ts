import { LIMITS } from '../cards/limits.ts';
import { languageTag } from '../language-tag.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A card of version 1 of the formats in the form of version 2. There, a name had one `language`, and a text that is the
 * same in several languages stood in the list once for each; such names become one with several `languages`. Anything
 * that is not as it was in version 1 is left as it is, for the schema to refuse.
 */
export function upgradeCard(card: unknown): unknown {
  if (!isFields(card) || !Array.isArray(card.names)) return card;
  const upgraded = { ...card, names: joinNames(card.names.map(upgradeName)) };
  return typeof card.language === 'string' ? { ...upgraded, language: languageTag(card.language) } : upgraded;
}

/** The same for an entry of the own layer. */
export function upgradeOwnEntry(entry: unknown): unknown {
  if (!isFields(entry)) return entry;
  const cards = ['card', 'base'].filter(field => field in entry);
  return { ...entry, ...Object.fromEntries(cards.map(field => [field, upgradeCard(entry[field])])) };
}

function upgradeName(name: unknown): unknown {
  if (!isFields(name) || typeof name.language !== 'string' || 'languages' in name) return name;
  // The field keeps its place among the others.
  return Object.fromEntries(
    Object.entries(name).map(([field, value]) =>
      field === 'language' ? ['languages', [languageTag(name.language as string)]] : [field, value],
    ),
  );
}

/** Joins names that differ only in their languages, at the place of the first. */
function joinNames(names: readonly unknown[]): unknown[] {
  const joined = new Map<string, unknown>();
  for (const [at, name] of names.entries()) {
    if (!isFields(name) || !Array.isArray(name.languages)) {
      joined.set(String(at), name);
      continue;
    }
    const { languages, ...rest } = name;
    const key = JSON.stringify(Object.entries(rest).sort());
    const before = joined.get(key);
    const all = isFields(before) && Array.isArray(before.languages) ? before.languages : [];
    const both = [...new Set([...all, ...languages])];
    if (both.length <= LIMITS.languages) joined.set(key, { ...name, languages: both });
    else joined.set(String(at), name);
  }
  return [...joined.values()];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
