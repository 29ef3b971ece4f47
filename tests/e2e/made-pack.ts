/** A pack of made-up cards as a file; its first card has a word of the sample article as its title. */
export function madePack(id: string, size: number): string {
  const cards = Array.from({ length: size }, (_, number) => ({
    id: `${id}:card-${number}`,
    kind: 'term',
    title: number === 0 ? 'volunteers' : `Entry ${number} of many`,
    language: 'en',
    gist: 'A card that a test made',
    names: [],
    statements: [],
    sources: [],
  }));
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
