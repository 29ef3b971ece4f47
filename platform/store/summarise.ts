import type { Card } from '#core/cards/card.ts';
import type { Origin } from '#core/glossary/merge-layers.ts';
import { searchWords, titleOrder } from '#core/glossary/search-words.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { ListedCard } from '../database/rows.ts';

/** What lists and search need from a card. Search also finds names that are never marked. */
export function summarise(card: Card, number: CardNumber, origin: Origin): ListedCard {
  const { id, kind, title, gist, names } = card;
  const words = new Set(searchWords(title));
  for (const { text } of names) if (text !== title) for (const word of searchWords(text)) words.add(word);
  let joined = '';
  for (const word of words) joined += ` ${word}`;
  return { number, id, kind, title, gist, origin, sortKey: titleOrder(title), words: joined };
}
