/** A mention, counted from the beginning of the article in UTF-16 code units. */
export type Position = { readonly card: string; readonly at: number };

/** Where an article mentions one card, as fractions of its length from 0 to 1, ascending. */
export function positionsOf(
  mentions: readonly Position[],
  length: number,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { card, at } of [...mentions].sort((a, b) => a.at - b.at)) {
    const fraction = length > 0 ? Math.min(1, Math.max(0, at / length)) : 0;
    const known = found.get(card);
    if (known) known.push(fraction);
    else found.set(card, [fraction]);
  }
  return found;
}

/** In which third of the article a place is. */
export type Third = 'beginning' | 'middle' | 'end';

/** The thirds in which a card is mentioned, in order, each once: what the strip shows, to be said in words. */
export function thirdsOf(fractions: readonly number[]): Third[] {
  const third = (fraction: number): Third =>
    fraction < 1 / 3 ? 'beginning' : fraction < 2 / 3 ? 'middle' : 'end';
  return [...new Set(fractions.map(third))];
}
