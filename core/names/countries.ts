import { COUNTRY_DATA } from './country-data.ts';

/** A country as English (and French) news names it. */
export type Country = {
  /** The usual name first. */
  readonly names: readonly string[];
  readonly capital: string;
  /** Adjectives and people, by language. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
};

/** News writes Côte d’Ivoire with either apostrophe, and with or without its accent. */
function comparable(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('‘', "'");
}

/** The longest name of a country in a gist, in words. */
const LONGEST_NAME = 4;

let byName: Map<string, Country> | null = null;

function read(): Map<string, Country> {
  const table = new Map<string, Country>();
  for (const line of COUNTRY_DATA.trim().split('\n')) {
    const [names, capital, en, fr] = line.split('|').map(part => part.split(';').filter(form => form !== ''));
    const country: Country = {
      names: [...new Set(names)],
      capital: capital?.[0]?.replace(/,? D\.C\.$/, '') ?? '',
      adjectives: { en: en ?? [], fr: fr ?? [] },
    };
    for (const name of country.names.map(comparable)) if (!table.has(name)) table.set(name, country);
  }
  return table;
}

/**
 * The country with this name. The table is read on first use: most articles need it, most starts of the worker do not.
 */
export function countryNamed(name: string): Country | undefined {
  byName ??= read();
  return byName.get(comparable(name.replace(/^(?:the|The) /, '')));
}

/** The form of government before a country's name: Republic of …, Islamic Republic of …, Kingdom of the …. */
const FORMAL =
  /^(?:\p{Lu}[\p{L}’'-]+ )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Emirate) of (?:the )?(.+)$/u;

let sharedNames: Set<string> | null = null;

/**
 * True if a formal name without its form of government would be another country's name, or one of two countries':
 * China of the Republic of China, Korea, Congo.
 */
export function isSharedWhenShort(formal: string): boolean {
  const short = FORMAL.exec(formal)?.[1];
  if (short === undefined) return false;
  const owner = countryNamed(short);
  if (owner) return owner !== (countryNamed(formal) ?? owner);
  if (!sharedNames) {
    const endings = [...new Set(byName!.values())].flatMap(({ names }) => [
      ...new Set(names.flatMap(name => FORMAL.exec(name)?.[1] ?? [])),
    ]);
    sharedNames = new Set(endings.filter((ending, index) => endings.indexOf(ending) < index));
  }
  return sharedNames.has(short);
}

let adjectives: ReadonlyMap<string, Country> | null = null;

/** The country of an English adjective: Armenian, French. */
export function countryOfAdjective(word: string): Country | undefined {
  byName ??= read();
  adjectives ??= new Map(
    [...byName.values()].flatMap(country =>
      (country.adjectives.en ?? []).map(adjective => [adjective, country]),
    ),
  );
  return adjectives.get(word);
}

/** True for Armenian, French, American: adjectives that give a nationality and are not part of a name. */
export function isAdjectiveOfCountry(word: string): boolean {
  return countryOfAdjective(word) !== undefined;
}

let capitals: Set<string> | null = null;

/** True for the capital of a country, as English writes it. */
export function isCapitalOfCountry(name: string): boolean {
  byName ??= read();
  capitals ??= new Set([...byName.values()].map(({ capital }) => comparable(capital)));
  return name !== '' && capitals.has(comparable(name));
}

/** A card with a country's name may be of another place: Georgia in the United States, Luxembourg in Belgium. */
const OTHER_PLACE =
  /\b(?:U\.?S\.? state|state of the United States|American state|federal state|province|city|town|village|river|county|island|district)\b/i;

/** Names used for a country that really name a part of it. */
const OF_A_PART = /^(?:Great Britain|Britain|Holland|England|Emirates)$/;

/** The country that a place's card is about, judged by its names and its gist. */
export function countryOf(card: {
  readonly kind: string;
  readonly title: string;
  readonly names: readonly { readonly text: string }[];
  readonly gist?: string | undefined;
}): Country | undefined {
  if (card.kind !== 'place' || OTHER_PLACE.test(card.gist?.split(/[;,]/)[0] ?? '')) return undefined;
  if (OF_A_PART.test(card.title)) return undefined;
  const titled = countryNamed(card.title);
  // "State of Georgia" is also called Georgia: if the title is not a country's name, it may be another kind of place.
  if (titled || OTHER_PLACE.test(card.title) || /^State of /.test(card.title)) return titled;
  return card.names.map(({ text }) => countryNamed(text)).find(Boolean);
}

let byAdjective: Map<string, Country> | null = null;

/** The countries that a text in English names, or of which it has the adjective. */
export function countriesIn(text: string): ReadonlySet<Country> {
  byName ??= read();
  byAdjective ??= new Map(
    [...new Set(byName.values())].flatMap(country =>
      (country.adjectives.en ?? []).map(adjective => [adjective, country] as const),
    ),
  );
  const found = new Set<Country>();
  const words = text.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count--) {
      const name = words.slice(at, at + count).join(' ');
      const country = countryNamed(name) ?? byAdjective.get(name);
      if (!country) continue;
      found.add(country);
      at += count - 1;
      break;
    }
  }
  return found;
}
