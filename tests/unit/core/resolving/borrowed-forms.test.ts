import { expect, test } from 'vitest';
import { countryNamed, isAdjectiveOfCountry } from '#core/names/countries.ts';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

const TAIWAN = 'place Taiwan = Republic of China';
const KATZ = 'person Israel Katz';

const ROWS: readonly [why: string, cards: string, text: MarkedText][] = [
  ['China is not Taiwan', `${TAIWAN}; place China`, '[Taiwan|Taiwan] spoke of [China|China].'],
  ['nor if China has no card', TAIWAN, 'China spoke of [Taiwan] and the [Republic of China].'],
  ['the short form of the state itself', "place People's Republic of China", '[China] spoke.'],
  ['Korea is neither', 'place South Korea = Republic of Korea', 'Korea is divided. [South Korea] is not.'],
  ['Congo is neither', 'place Democratic Republic of the Congo', 'The Congo is a river.'],
  ['even if the other one is there', 'place Republic of the Congo; place DR Congo', 'The Congo is a river.'],
  ['a state that nobody else is called', 'place Republic of Artsakh', '[Artsakh] ended.'],
  [
    'unless a card is called so',
    'place Republic of Artsakh; place Nagorno-Karabakh = Artsakh',
    'The [Republic of Artsakh|Republic of Artsakh] claimed [Artsakh|Nagorno-Karabakh].',
  ],
  [
    'given name: Israel',
    `${KATZ}; place Israel`,
    '[Israel Katz|Israel Katz] spoke. [Israel|Israel] closed it.',
  ],
  [
    'given name: Chad',
    'person Chad Wolf; place Chad',
    '[Chad Wolf|Chad Wolf] left. [Chad|Chad] has a coast.',
  ],
  [
    'given name: Jordan',
    'person Jordan Bardella; place Jordan',
    '[Jordan Bardella|Jordan Bardella] came. He flew to [Jordan|Jordan].',
  ],
  [
    'given name: Florence, a listed name',
    'person Florence Pugh; place Firenze = Florence',
    '[Florence Pugh|Florence Pugh] is in [Florence|Firenze].',
  ],
  [
    'given name: Sydney in French',
    'person Sydney Sweeney; place Sydney',
    '[Sydney Sweeney|Sydney Sweeney] est à [Sydney|Sydney].',
  ],
  ['a given name of nobody else', KATZ, '[Israel Katz] spoke. [Israel] left.'],
  [
    'a family name stays: Washington',
    'person George Washington; place Washington',
    '[George Washington|George Washington] crossed the river. <Washington> was cold.',
  ],
];

test.each(ROWS)('%s', (_, cards, text) => {
  expect(readMarked(cardsIn(cards), text)).toBe(text);
});

test.each([
  ['Côte d’Ivoire', 'Ivory Coast'],
  ["Cote d'Ivoire", 'Ivory Coast'],
  ['Cabo Verde', 'Cape Verde'],
  ['Holy See', 'Vatican City'],
  ['Bosnia', 'Bosnia and Herzegovina'],
  ['Macau', 'Macau'],
  ['Macao', 'Macau'],
  ['Western Sahara', 'Western Sahara'],
  ['Turkiye', 'Türkiye'],
  ['Turkey', 'Türkiye'],
  ['Czech Republic', 'Czechia'],
  ['Swaziland', 'Eswatini'],
  ['Republic of the Congo', 'Republic of the Congo'],
  ['Democratic Republic of the Congo', 'DR Congo'],
  ['East Timor', 'Timor-Leste'],
  ['the Gambia', 'Gambia'],
  ['Sao Tome and Principe', 'São Tomé and Príncipe'],
  ['St. Lucia', 'Saint Lucia'],
  ['Burma', 'Myanmar'],
])('%s is a name of %s', (name, usual) => {
  expect(countryNamed(name)?.names[0]).toBe(usual);
});

test.each(['Congo', 'Korea', 'Island', 'Thai', 'Saudi', 'Togolese', 'Timor', 'Dominique', 'Pleasant Island'])(
  '%s is no country’s name in English',
  name => {
    expect(countryNamed(name)).toBeUndefined();
  },
);

const PEOPLE = `Bosnian Herzegovinian Antiguan Barbudan Kazakh Kazakhstani Uzbek Uzbekistani Croat Croatian Serb Serbian
  Slovene Slovenian Argentine Argentinian Lao Laotian Saudi Botswanan Icelandic Kyrgyz Tajik Nepali Ecuadorian Turk Azeri`;
test.each([...PEOPLE.split(/\s+/), 'Cape Verdean'])('%s is an adjective of a country', word => {
  expect(isAdjectiveOfCountry(word)).toBe(true);
});
