/** A pack file of made-up cards. The first card's title is a word of the sample article. */
export function madePack(id: string, size: number): string {
  const cards = Array.from({ length: size }, (_, number) =>
    madeCard(`${id}:card-${number}`, {
      kind: 'term',
      title: number === 0 ? 'volunteers' : `Entry ${number} of many`,
      gist: 'A card that a test made',
    }),
  );
  return packFile(id, cards);
}

/** A card with only the given fields. */
export function madeCard(id: string, fields: object): object {
  return { id, language: 'en', names: [], statements: [], sources: [], ...fields };
}

export function packFile(id: string, cards: readonly object[]): string {
  const pack = {
    id,
    title: `Test pack ${id}`,
    language: 'en',
    licence: 'CC0-1.0',
    revision: 1,
    checkedUntil: '2023-09-19',
  };
  return JSON.stringify({ format: 'backgrounder-pack', version: 1, pack, cards });
}
