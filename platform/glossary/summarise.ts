import { searchWords, titleOrder } from '#core/glossary/search-words.ts';
import type { CardRow, SummaryRow } from '../database/rows.ts';

/** The light row that lists and search use. Names that are never marked are found by search all the same. */
export function summarise({ number, id, origin, card }: CardRow): SummaryRow {
  const words = new Set<string>();
  for (const text of [card.title, ...card.names.map(name => name.text)]) {
    for (const word of searchWords(text)) words.add(word);
  }
  return {
    number,
    id,
    kind: card.kind,
    title: card.title,
    gist: card.gist,
    origin,
    sortKey: titleOrder(card.title),
    words: [...words],
  };
}
