import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import type { Case } from '../run-case.ts';

const SCOPES = {
  article: { type: 'article', address: 'https://news.test/1' },
  'other article': { type: 'article', address: 'https://news.test/2' },
  site: { type: 'site', site: 'news.test' },
  'other site': { type: 'site', site: 'other.test' },
  always: { type: 'always' },
} as const;
type Scope = keyof typeof SCOPES;

const means = (name: string, card: string, scope: Scope = 'always'): ReaderChoice => ({
  type: 'means',
  name,
  card: `test:${card}`,
  scope: SCOPES[scope],
});
const notThis = (card: string, name?: string, scope: Scope = 'always'): ReaderChoice => ({
  type: 'not-this',
  card: `test:${card}`,
  ...(name !== undefined && { name }),
  scope: SCOPES[scope],
});
const known = (card: string): ReaderChoice => ({ type: 'known', card: `test:${card}` });

type Row = readonly [
  why: string,
  cards: string,
  text: string,
  choices: readonly ReaderChoice[],
  found: readonly string[],
  language?: string,
];

const MOVED = 'He moved to Georgia last year.';
const BOTH = 'Heydar Aliyev ruled. Ilham Aliyev followed. The name Aliyev is everywhere.';
const BOTH_RU =
  'Гейдар Алиев правил. Ильхам Алиев пришёл потом. Портрет Алиева висит. Памятник Алиеву стоит. Известна и фамилия Алиев.';
const IN_FULL = ['Гейдар Алиев=heydar', 'Ильхам Алиев=ilham'];

const REACH: Row[] = [
  [
    'a card chosen for good',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia-us')],
    ['Georgia=georgia-us reader-chose'],
  ],
  [
    'for this article',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia-us', 'article')],
    ['Georgia=georgia-us reader-chose'],
  ],
  [
    'for another article',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia-us', 'other article')],
    ['Georgia?georgia,georgia-us'],
  ],
  [
    'for another site',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia-us', 'other site')],
    ['Georgia?georgia,georgia-us'],
  ],
  [
    'the article before the site',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia', 'article'), means('Georgia', 'georgia-us', 'site')],
    ['Georgia=georgia reader-chose'],
  ],
  [
    'the site before what holds always',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia', 'site'), means('Georgia', 'georgia-us')],
    ['Georgia=georgia reader-chose'],
  ],
  [
    'of two that reach equally far, the later one',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia'), means('Georgia', 'georgia-us')],
    ['Georgia=georgia-us reader-chose'],
  ],
  [
    'against all evidence',
    'georgia georgia-us tbilisi',
    'Protests went on in Tbilisi, and Georgia called elections.',
    [means('Georgia', 'georgia-us')],
    ['Tbilisi=tbilisi', 'Georgia=georgia-us reader-chose'],
  ],
  [
    'a card that the name is none of changes nothing',
    'georgia georgia-us fed',
    MOVED,
    [means('Georgia', 'fed')],
    ['Georgia?georgia,georgia-us'],
  ],
];

const NOT_THIS: Row[] = [
  ['not this card', 'georgia georgia-us', MOVED, [notThis('georgia')], ['Georgia=georgia-us']],
  [
    'not this card, by any of its names',
    'fed',
    'Markets wait for the Fed. The Federal Reserve System met.',
    [notThis('fed', undefined, 'site')],
    [],
  ],
  [
    'not this card by this name',
    'fed',
    'Markets wait for the Fed. The Federal Reserve System met.',
    [notThis('fed', 'Fed', 'site')],
    ['Federal Reserve System=fed'],
  ],
  [
    'not this card in another article',
    'fed',
    'Markets wait for the Fed.',
    [notThis('fed', undefined, 'other article')],
    ['Fed=fed'],
  ],
  [
    'not this, after it was chosen',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia'), notThis('georgia', 'Georgia')],
    ['Georgia=georgia-us'],
  ],
  [
    'chosen after all',
    'georgia georgia-us',
    MOVED,
    [notThis('georgia', 'Georgia'), means('Georgia', 'georgia')],
    ['Georgia=georgia reader-chose'],
  ],
  [
    'chosen here, though not this on the whole site',
    'georgia georgia-us',
    MOVED,
    [means('Georgia', 'georgia', 'article'), notThis('georgia', undefined, 'site')],
    ['Georgia=georgia reader-chose'],
  ],
  [
    'not this here, though chosen for good: the earlier choice counts again',
    'georgia georgia-us',
    MOVED,
    [
      means('Georgia', 'georgia-us'),
      means('Georgia', 'georgia', 'site'),
      notThis('georgia', 'Georgia', 'article'),
    ],
    ['Georgia=georgia-us reader-chose'],
  ],
  [
    'not this on a short form leaves the full name',
    'pashinyan',
    'Nikol Pashinyan spoke. Then Pashinyan left.',
    [notThis('pashinyan', 'Pashinyan')],
    ['Nikol Pashinyan=pashinyan'],
  ],
  [
    'not this on the full name leaves the short form',
    'jordan michael-jordan',
    'Michael Jordan came back. Jordan scored 40 points.',
    [notThis('michael-jordan', 'Michael Jordan')],
    ['Jordan=michael-jordan'],
  ],
  ['a card that the reader knows', 'fed', 'Markets wait for the Fed.', [known('fed')], ['Fed=fed!']],
  [
    'a card that the reader knows, where it is not sure',
    'georgia georgia-us',
    MOVED,
    [known('georgia')],
    ['Georgia?georgia,georgia-us'],
  ],
];

const FORMS: Row[] = [
  [
    'without any choice',
    'ilham heydar',
    BOTH_RU,
    [],
    [...IN_FULL, 'Алиева?heydar,ilham', 'Алиеву?heydar,ilham', 'Алиев?heydar,ilham'],
    'ru',
  ],
  [
    'made at one case, it reaches the others',
    'ilham heydar',
    BOTH_RU,
    [means('Алиева', 'ilham')],
    [...IN_FULL, 'Алиева=ilham reader-chose', 'Алиеву=ilham reader-chose', 'Алиев=ilham reader-chose'],
    'ru',
  ],
  [
    'made at the nominative too',
    'ilham heydar',
    BOTH_RU,
    [means('Алиев', 'heydar')],
    [...IN_FULL, 'Алиева=heydar reader-chose', 'Алиеву=heydar reader-chose', 'Алиев=heydar reader-chose'],
    'ru',
  ],
  [
    'the narrower one made at another case',
    'ilham heydar',
    BOTH_RU,
    [means('Алиеву', 'heydar', 'article'), means('Алиева', 'ilham', 'always')],
    [...IN_FULL, 'Алиева=heydar reader-chose', 'Алиеву=heydar reader-chose', 'Алиев=heydar reader-chose'],
    'ru',
  ],
  [
    'the later one made at another case',
    'ilham heydar',
    BOTH_RU,
    [means('Алиеву', 'heydar'), means('Алиева', 'ilham')],
    [...IN_FULL, 'Алиева=ilham reader-chose', 'Алиеву=ilham reader-chose', 'Алиев=ilham reader-chose'],
    'ru',
  ],
  [
    'not this, made at one case',
    'ilham heydar',
    BOTH_RU,
    [notThis('heydar', 'Алиеву')],
    [...IN_FULL, 'Алиева=ilham', 'Алиеву=ilham', 'Алиев=ilham'],
    'ru',
  ],
  [
    'in capitals throughout',
    'ilham heydar',
    BOTH,
    [means('ALIYEV', 'ilham')],
    ['Heydar Aliyev=heydar', 'Ilham Aliyev=ilham', 'Aliyev=ilham reader-chose'],
  ],
  [
    'with the possessive',
    'ilham heydar',
    BOTH,
    [means('Aliyev’s', 'ilham')],
    ['Heydar Aliyev=heydar', 'Ilham Aliyev=ilham', 'Aliyev=ilham reader-chose'],
  ],
  [
    'with a Turkish ending',
    'armenia',
    "Ermenistan'ın sınırı, Ermenistan’dan",
    [notThis('armenia', "Ermenistan'ın")],
    [],
    'tr',
  ],
  [
    'with an Azerbaijani ending',
    'azerbaijan',
    'Azərbaycanın ordusu Azərbaycanda, Azərbaycan',
    [notThis('azerbaijan', 'Azərbaycanda')],
    [],
    'az',
  ],
  [
    'in Armenian',
    'armenia yerevan',
    'Հայաստանի կառավարությունը Երևանում, Հայաստանում',
    [notThis('armenia', 'Հայաստանից')],
    ['Երևանում=yerevan'],
    'hy',
  ],
  [
    'with a German ending',
    'pashinyan',
    'Nikol Paschinjan sprach. Paschinjans Rede war kurz, sagte Paschinjan.',
    [notThis('pashinyan', 'Paschinjans')],
    ['Nikol Paschinjan=pashinyan'],
    'de',
  ],
  [
    'a name in another language is another name',
    'armenia',
    'Grenzen Armeniens',
    [notThis('armenia', 'Armenia')],
    ['Armeniens=armenia'],
    'de',
  ],
  [
    'a short form reaches no longer name',
    'jordan michael-jordan',
    'Michael Jordan gave money. On the wall hung a picture of Jordan.',
    [means('Jordan', 'jordan'), notThis('michael-jordan', 'Jordan')],
    ['Michael Jordan=michael-jordan', 'Jordan=jordan reader-chose'],
  ],
  [
    'the full name reaches no short form',
    'ilham heydar',
    BOTH,
    [means('Ilham Aliyev', 'ilham')],
    ['Heydar Aliyev=heydar', 'Ilham Aliyev=ilham reader-chose', 'Aliyev?heydar,ilham'],
  ],
  [
    'points make no other name',
    'usa',
    'They left the US in May. The U.S. is large. So is the United States of America.',
    [notThis('usa', 'U.S.')],
    ['United States of America=usa'],
  ],
  [
    'nor does a legal form',
    'teldrin',
    'Shares of Teldrin Inc fell. Teldrin is small.',
    [notThis('teldrin', 'Teldrin Inc')],
    [],
  ],
  [
    'nor a middle initial or a usual given name',
    'castleton',
    'Bob Castleton left. Robert Castleton came back. Nobody told Castleton.',
    [notThis('castleton', 'Bob Castleton')],
    ['Castleton=castleton'],
  ],
  [
    'a capital and its country, in another case',
    'moscow russia',
    'Снег выпал в Москве. Он уехал из Москвы.',
    [means('Москву', 'russia')],
    ['Москве=russia reader-chose', 'Москвы=russia reader-chose'],
    'ru',
  ],
];

const toCase = ([why, cards, text, choices, found, language = 'en']: Row): Case => [
  why,
  cards,
  text,
  found,
  { choices, language },
];

export const CHOICES: Case[] = [...REACH, ...NOT_THIS, ...FORMS].map(toCase);
