/**
 * Writes core/names/country-data.ts from the npm package world-countries (mledoze/countries, ODbL 1.0).
 *   npm install --no-save world-countries@5.1.0 && node tests/read/generate-country-data.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Country = {
  cca3: string;
  independent: boolean | null;
  name: { common: string; official: string };
  altSpellings: string[];
  capital: string[];
  demonyms: Record<string, { m: string; f: string }>;
  translations: Record<string, { common: string }>;
};

/** Abbreviations that news texts use for a country without explaining them. The package's other ones are mere codes. */
const ABBREVIATIONS = new Set(['US', 'USA', 'UK', 'UAE', 'DRC']);

/** English names that the package lacks, or lists among names in other languages. */
const FURTHER: Readonly<Record<string, string>> = {
  BIH: 'Bosnia;Bosnia-Herzegovina',
  BRN: 'Brunei Darussalam',
  CIV: "Côte d'Ivoire",
  COG: 'Congo Republic',
  CPV: 'Cabo Verde',
  CZE: 'Czech Republic',
  ESH: 'Western Sahara',
  FSM: 'Federated States of Micronesia',
  GBR: 'Great Britain;Britain',
  KNA: 'St. Kitts and Nevis;St Kitts and Nevis',
  LCA: 'St. Lucia;St Lucia',
  MAC: 'Macau;Macao',
  MKD: 'Macedonia',
  MMR: 'Burma',
  NLD: 'Holland',
  NZL: 'Aotearoa',
  PRK: 'DPRK',
  SWZ: 'Swaziland',
  TLS: 'East Timor',
  TUR: 'Turkey',
  TWN: 'Chinese Taipei',
  USA: 'United States of America',
  VAT: 'Holy See;Vatican',
  VNM: 'Viet Nam',
  VCT: 'St. Vincent and the Grenadines;St Vincent and the Grenadines',
};

/**
 * People and adjectives where the package's are missing, wrong, or not the only ones. Nouns that are given names (Finn,
 * Dane) are left out: "Finn Harris" is not a Finnish Harris.
 */
const PEOPLE: Readonly<Record<string, string>> = {
  ARG: 'Argentine;Argentinian;Argentinean',
  ATG: 'Antiguan;Barbudan',
  AZE: 'Azerbaijani;Azeri',
  BFA: 'Burkinabe;Burkinabé',
  BIH: 'Bosnian;Herzegovinian',
  BLR: 'Belarusian;Belarussian',
  BRB: 'Barbadian;Bajan',
  BWA: 'Botswanan;Motswana;Batswana',
  COM: 'Comorian;Comoran',
  CPV: 'Cape Verdean;Cabo Verdean',
  DJI: 'Djiboutian',
  ECU: 'Ecuadorean;Ecuadorian',
  ESH: 'Sahrawi;Saharawi',
  ESP: 'Spanish;Spaniard',
  GBR: 'British;Briton',
  GNB: 'Bissau-Guinean;Guinea-Bissauan',
  GNQ: 'Equatorial Guinean;Equatoguinean',
  GRL: 'Greenlandic;Greenlander',
  HKG: 'Hong Konger;Hongkonger',
  HRV: 'Croatian;Croat',
  ISL: 'Icelandic;Icelander',
  KAZ: 'Kazakh;Kazakhstani',
  KGZ: 'Kyrgyz;Kyrgyzstani;Kirghiz',
  KNA: 'Kittitian;Nevisian',
  LAO: 'Lao;Laotian',
  LSO: 'Basotho;Mosotho',
  LUX: 'Luxembourgish;Luxembourger',
  MAC: 'Macanese',
  MDG: 'Malagasy;Madagascan',
  MDV: 'Maldivian;Maldivan',
  MCO: 'Monegasque;Monégasque',
  MKD: 'Macedonian;North Macedonian',
  NPL: 'Nepali;Nepalese',
  PHL: 'Philippine;Filipino;Filipina',
  SAU: 'Saudi;Saudi Arabian',
  SLV: 'Salvadoran;Salvadorean;Salvadorian',
  SRB: 'Serbian;Serb',
  STP: 'Sao Tomean;São Toméan',
  SUR: 'Surinamese;Surinamer',
  SVK: 'Slovak;Slovakian',
  SVN: 'Slovenian;Slovene',
  SWE: 'Swedish;Swede',
  TJK: 'Tajik;Tajikistani;Tadzhik',
  TLS: 'Timorese;East Timorese',
  TTO: 'Trinidadian;Tobagonian',
  TUR: 'Turkish;Turk',
  UNK: 'Kosovar;Kosovan',
  UZB: 'Uzbek;Uzbekistani',
  VCT: 'Vincentian;Saint Vincentian',
  VUT: 'Vanuatuan;Ni-Vanuatu',
};

/** Capitals that the package gives in another sense: disputed, where parliament sits, or a name that nobody uses. */
const CAPITALS: Readonly<Record<string, string>> = { ESH: '', HKG: '', MAC: '', SWZ: 'Mbabane' };

/**
 * An official name in English. The package's other spellings are mostly in the languages of the country, and some of
 * these are English words (Island for Iceland) or the people's name (Thai).
 */
const OFFICIAL =
  /^(?:(?:[A-Z][a-z-]+ ){0,3}(?:Republic|Kingdom|State|States|Union|Commonwealth|Principality|Sultanate|Federation|Confederation)(?: of|$)|The former )/;

/** Places that are not states but have a name, a capital or people like one. */
const NOT_INDEPENDENT = ['ESH', 'GRL', 'HKG', 'MAC', 'PSE', 'TWN', 'UNK'];
const LATIN = /^[\p{Script=Latin}\p{P} ]+$/u;

const file = process.argv[2] ?? 'node_modules/world-countries/countries.json';
const countries = (JSON.parse(readFileSync(file, 'utf8')) as Country[]).filter(
  country => country.independent || NOT_INDEPENDENT.includes(country.cca3),
);

const split = (forms: string | undefined): string[] => forms?.split(';').filter(form => form !== '') ?? [];

function line({ cca3, name, altSpellings, capital, demonyms }: Country): string {
  const others = altSpellings.filter(
    form => LATIN.test(form) && !/[,(]/.test(form) && (ABBREVIATIONS.has(form) || OFFICIAL.test(form)),
  );
  const forms = [
    ...new Set([name.common, ...(cca3 === 'ESH' ? [] : [name.official]), ...others, ...split(FURTHER[cca3])]),
  ];
  const people = split(PEOPLE[cca3]);
  const adjectives = people.length > 0 ? people : [demonyms.eng?.m, demonyms.eng?.f];
  const french = [demonyms.fra?.m, demonyms.fra?.f];
  const seat = CAPITALS[cca3] ?? capital.slice(0, 1).join();
  return [forms, [seat], adjectives, french]
    .map(part => [...new Set(part.filter(form => form))].join(';'))
    .join('|');
}

const lines = countries.map(line).sort((a, b) => a.localeCompare(b, 'en'));
writeFileSync(
  'core/names/country-data.ts',
  `/**
 * The countries as English news names them: names, the usual one first | capital | people and adjective in English |
 * in French. Generated by tests/read/generate-country-data.ts from mledoze/countries (npm world-countries 5.1.0);
 * contains information from that database, which is made available under the Open Database License (ODbL) 1.0.
 */
export const COUNTRY_DATA = \`
${lines.join('\n')}
\`;
`,
);
