import type { Card } from './card.ts';
import type { Name } from './name.ts';

/** The forms under which a card is searched for in text: its title first, then its names, each text once. */
export function namesOf(card: Pick<Card, 'title' | 'language' | 'names'>): Name[] {
  const seen = new Set<string>();
  const names: Name[] = [];
  const own = card.names.find(name => name.text === card.title);
  for (const name of [own ?? { text: card.title, language: card.language }, ...card.names]) {
    if (seen.has(name.text) || name.unmarked) continue;
    seen.add(name.text);
    names.push(name);
  }
  return names;
}
