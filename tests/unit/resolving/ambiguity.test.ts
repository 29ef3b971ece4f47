import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

/** The same name sure one way, sure the other way, and unsure. */
const PAIRS: Case[] = [
  [
    'Georgia, the state in the Caucasus',
    'georgia georgia-us tbilisi',
    'Protests went on in Tbilisi. The opposition in Georgia called for elections by the Black Sea.',
    ['Tbilisi=tbilisi', 'Georgia=georgia related-card-here'],
  ],
  [
    'Georgia, the American state',
    'georgia georgia-us usa',
    'Voters in Atlanta waited. A court in Georgia counted votes for the United States Senate.',
    ['Georgia=georgia-us words-nearby'],
  ],
  [
    'Georgia, nobody can tell',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia?georgia,georgia-us'],
  ],
  [
    'Georgia, with the country’s neighbour',
    'georgia georgia-us armenia',
    'Trade between Armenia and Georgia grew on the South Caucasus route.',
    ['Armenia=armenia', 'Georgia=georgia related-card-here'],
  ],
  [
    'Aliyev, the son',
    'ilham heydar',
    'Ilham Aliyev spoke in Shusha. Aliyev said the war was over.',
    ['Ilham Aliyev=ilham', 'Aliyev=ilham full-name-here'],
  ],
  [
    'Aliyev, the father',
    'ilham heydar',
    'Heydar Aliyev joined the Politburo. Aliyev moved to Moscow.',
    ['Heydar Aliyev=heydar', 'Aliyev=heydar full-name-here'],
  ],
  [
    'Aliyev, both are here',
    'ilham heydar',
    'Heydar Aliyev ruled. Ilham Aliyev followed. The name Aliyev is everywhere.',
    ['Heydar Aliyev=heydar', 'Ilham Aliyev=ilham', 'Aliyev?heydar,ilham'],
  ],
  [
    'Aliyev, neither is here',
    'ilham-listed heydar-listed',
    'The Aliyev years were long.',
    ['Aliyev?heydar-listed,ilham-listed'],
  ],
  [
    'Aliyev, the father was dead',
    'ilham-listed heydar-listed',
    'The Aliyev speech was long.',
    ['Aliyev=ilham-listed date-fits'],
    { date: '2020-11-10' },
  ],
  [
    'Aliyev, the son was not in office',
    'ilham-listed heydar-listed',
    'In the Politburo, Aliyev spoke as a member of the Soviet leadership and as a politician.',
    ['Aliyev=heydar-listed words-nearby'],
    { date: '1985-03' },
  ],
  [
    'Jordan, the country',
    'jordan michael-jordan',
    'Refugees arrived in Jordan. Officials in Amman counted them.',
    ['Jordan=jordan used-as-place'],
  ],
  [
    'Jordan, the player',
    'jordan michael-jordan',
    'Michael Jordan came back. Jordan scored 40 points.',
    ['Michael Jordan=michael-jordan', 'Jordan=michael-jordan used-as-person'],
  ],
  [
    'Jordan, the player’s name and a country',
    'jordan michael-jordan',
    'Michael Jordan gave money. On the wall hung a picture of Jordan.',
    ['Michael Jordan=michael-jordan', 'Jordan?michael-jordan,jordan'],
  ],
  [
    'Jordan, the country though the player is named',
    'jordan michael-jordan',
    'Michael Jordan gave money to schools in Jordan.',
    ['Michael Jordan=michael-jordan', 'Jordan=jordan used-as-place'],
  ],
  ['Turkey, the country', 'turkey', 'Talks with Turkey began.', ['Turkey=turkey is-title']],
  ['turkey, the bird', 'turkey', 'They ate turkey and rice.', []],
  [
    'Turkey, at the beginning of a sentence, nobody can tell',
    'turkey',
    'Prices rose. Turkey sold best.',
    ['Turkey?turkey'],
  ],
  [
    'Turkey, at the beginning, with its capital',
    'turkey',
    'Ministers met in Ankara, where East and West meet. Turkey sold drones in the Middle East and in Europe.',
    ['Turkey=turkey words-nearby'],
  ],
  [
    'X, the network',
    'x',
    'Twitter was bought by Elon Musk. The network X is full of posts, Musk said.',
    ['Twitter=x', 'X=x words-nearby'],
  ],
  ['x, a letter', 'x', 'Solve for x and y.', []],
  ['X, nobody can tell', 'x-listed', 'The social network said so, and X agreed in a post.', ['X?x-listed']],
  ['X with its words', 'x-listed', 'Posts on the social network X by Elon Musk', ['X=x-listed words-nearby']],
  ['X, alone and listed never alone', 'x', 'The gene on chromosome X was found.', []],
  [
    'Washington, the general',
    'george-washington washington us-government',
    'George Washington crossed the river. Washington wrote to his general.',
    ['George Washington=george-washington', 'Washington=george-washington used-as-person'],
  ],
  [
    'Washington, the city',
    'george-washington washington us-government',
    'He flew to Washington and walked.',
    ['Washington=washington used-as-place'],
  ],
  [
    'Washington, the government',
    'george-washington washington us-government',
    'Washington has imposed sanctions on the banks.',
    ['Washington=us-government used-as-government'],
  ],
  [
    'Washington, nobody can tell',
    'washington george-washington',
    'George Washington is remembered. For many, Washington is a symbol.',
    ['George Washington=george-washington', 'Washington?george-washington,washington'],
  ],
  [
    'Kremlin, the building',
    'kremlin-place kremlin-government',
    'Tourists walked in the Kremlin, past cathedrals and towers.',
    ['Kremlin=kremlin-place used-as-place'],
  ],
  [
    'Kremlin, the government',
    'kremlin-place kremlin-government',
    'The Kremlin denied the report.',
    ['Kremlin=kremlin-government used-as-government'],
  ],
  [
    'Kremlin, nobody can tell',
    'kremlin-place kremlin-government',
    'A photograph of the Kremlin.',
    ['Kremlin?kremlin-government,kremlin-place'],
  ],
  [
    'Karabakh, the region',
    'karabakh karabakh-club',
    'Thousands fled from their homes in Karabakh.',
    ['Karabakh=karabakh used-as-place'],
  ],
  [
    'Karabakh, the club',
    'karabakh karabakh-club',
    'The coach of the football club praised the striker. Karabakh beat Chelsea 2-1 in the league match.',
    ['Karabakh=karabakh-club used-as-team'],
  ],
  [
    'Karabakh, nobody can tell',
    'karabakh karabakh-club',
    'A book on Karabakh came out.',
    ['Karabakh?karabakh,karabakh-club'],
  ],
  [
    'Karabakh, by the page’s section',
    'karabakh karabakh-club',
    'The football club was founded in Agdam. Now Karabakh plays abroad.',
    ['Karabakh=karabakh-club section-fits'],
    { section: 'Football' },
  ],
  [
    'Moscow, the government',
    'moscow russia',
    'But Moscow has been accused of doing nothing.',
    ['Moscow=russia used-as-government'],
  ],
  ['Moscow, the city', 'moscow russia', 'Snow fell in Moscow.', ['Moscow=moscow used-as-place']],
  [
    'Moscow, no sign of the government',
    'moscow russia',
    'A photograph of Moscow at night.',
    ['Moscow=moscow'],
  ],
  [
    'Moscow, between governments',
    'moscow russia yerevan armenia',
    'Relations between Moscow and Yerevan cooled.',
    ['Moscow=russia used-as-government', 'Yerevan=armenia used-as-government'],
  ],
  [
    'Moscow, whose country has no card',
    'moscow',
    'But Moscow has been accused of doing nothing.',
    ['Moscow?moscow'],
  ],
  [
    'Moscow in Russian, the government',
    'moscow russia',
    'Москва отвергла обвинения.',
    ['Москва=russia used-as-government'],
    { language: 'ru' },
  ],
  [
    'Moscow in Russian, the city',
    'moscow russia',
    'Снег выпал в Москве.',
    ['Москве=moscow used-as-place'],
    { language: 'ru' },
  ],
  [
    'England, the team',
    'england england-rugby',
    'The coach praised the squad after the rugby match. England beat Samoa 24-13.',
    ['England=england-rugby used-as-team'],
  ],
  [
    'England, the country',
    'england england-rugby',
    'Rain fell in England.',
    ['England=england used-as-place'],
  ],
  [
    'Ford, the maker of cars',
    'ford ford-motor',
    'Ford Motor Co. cut jobs. The cars that Ford makes are big.',
    ['Ford Motor Co.=ford-motor', 'Ford=ford-motor full-name-here'],
  ],
  [
    'Ford, the president',
    'ford ford-motor',
    'Gerald Ford pardoned him. Reporters asked Ford, who smiled.',
    ['Gerald Ford=ford', 'Ford=ford used-as-person'],
  ],
  [
    'a company’s name and somebody’s family name',
    'sharp',
    'Jody Sharp lives here. But Sharp and her children have no insurance.',
    [],
  ],
  ['the company itself', 'sharp', 'A new television by Sharp sold well.', ['Sharp=sharp']],
  ['a place that is a given name', 'victoria', 'David and Victoria named their child.', []],
  ['the place', 'victoria', 'Fires burned across Victoria.', ['Victoria=victoria used-as-place']],
];

const COMMON_WORDS: Case[] = [
  ['amid the sentence the capital tells', 'fed', 'Markets wait for the Fed to act.', ['Fed=fed is-name']],
  ['at its beginning it does not', 'fed', 'Fed by rain, the river rose.', ['Fed?fed']],
  [
    'unless the article has the full name',
    'fed',
    'The Federal Reserve System met. Fed policy is open.',
    ['Federal Reserve System=fed', 'Fed=fed full-name-here'],
  ],
  [
    'or the words around fit',
    'fed',
    'The central bank met. Fed policy on interest rates is open.',
    ['Fed=fed words-nearby'],
  ],
  ['a magazine', 'time', 'She wrote for Time, the magazine.', ['Time=time']],
  ['time itself', 'time', 'It takes time. Time will tell.', ['Time?time']],
  ['a company, amid the sentence', 'apple', 'He works for Apple now.', ['Apple=apple']],
  ['a company in a product’s name', 'apple', 'He watches Apple TV.', []],
  [
    'a paper in German',
    'bild',
    'Das sagte er der Zeitung. Bild druckte es in der Boulevardzeitung des Verlags.',
    ['Bild=bild words-nearby'],
    { language: 'de' },
  ],
  ['a picture in German', 'bild', 'Das stimmt. Bild und Ton fehlen.', ['Bild?bild'], { language: 'de' }],
  ['a common word without its legal form', 'target', 'The shares of Target fell.', ['Target?target']],
  [
    'with it',
    'target',
    'The shares of Target Corp. fell. Later Target rose.',
    ['Target Corp.=target', 'Target=target full-name-here'],
  ],
];

const DATES: Case[] = [
  [
    'an event that had not happened yet',
    'truce',
    'After the September 2023 offensive they left.',
    [],
    { date: '2020-11-10' },
  ],
  [
    'the event afterwards',
    'truce',
    'After the September 2023 offensive they left.',
    ['September 2023 offensive=truce'],
    { date: '2023-10-01' },
  ],
  [
    'no date known',
    'truce',
    'After the September 2023 offensive they left.',
    ['September 2023 offensive=truce'],
  ],
];

const means = (name: string, card: string, scope: 'always' | 'site' | 'article') => ({
  type: 'means' as const,
  name,
  card: `test:${card}`,
  scope:
    scope === 'article'
      ? { type: scope, address: 'https://news.test/1' }
      : scope === 'site'
        ? { type: scope, site: 'news.test' }
        : { type: scope },
});

const CHOICES: Case[] = [
  [
    'a card chosen for good',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia-us reader-chose'],
    { choices: [means('Georgia', 'georgia-us', 'always')] },
  ],
  [
    'the article before the site',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia reader-chose'],
    { choices: [means('Georgia', 'georgia', 'article'), means('Georgia', 'georgia-us', 'site')] },
  ],
  [
    'chosen for another site',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia?georgia,georgia-us'],
    {
      choices: [
        {
          type: 'means',
          name: 'Georgia',
          card: 'test:georgia-us',
          scope: { type: 'site', site: 'other.test' },
        },
      ],
    },
  ],
  [
    'not this card',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia-us'],
    { choices: [{ type: 'not-this', card: 'test:georgia', scope: { type: 'always' } }] },
  ],
  [
    'not this card by this name',
    'fed',
    'Markets wait for the Fed. The Federal Reserve System met.',
    ['Federal Reserve System=fed'],
    {
      choices: [
        { type: 'not-this', card: 'test:fed', name: 'Fed', scope: { type: 'site', site: 'news.test' } },
      ],
    },
  ],
  [
    'not this card in another article',
    'fed',
    'Markets wait for the Fed.',
    ['Fed=fed'],
    {
      choices: [
        { type: 'not-this', card: 'test:fed', scope: { type: 'article', address: 'https://news.test/2' } },
      ],
    },
  ],
  [
    'a card that the reader knows',
    'fed',
    'Markets wait for the Fed.',
    ['Fed=fed!'],
    { choices: [{ type: 'known', card: 'test:fed' }] },
  ],
];

for (const [group, cases] of Object.entries({ PAIRS, COMMON_WORDS, DATES, CHOICES })) {
  test.each(cases)(`${group.toLowerCase()}: %s`, (...row) => {
    expect(readCase(row as unknown as Case)).toEqual(row[3]);
  });
}
