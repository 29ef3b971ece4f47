import { describe, expect, test } from 'vitest';
import { cardsIn, readMarked } from './marked-text.ts';

/** What tells cards of one name apart besides their names: words of their titles, what follows, what the article says. */
const ROWS: readonly [why: string, cards: string, text: string][] = [
  [
    'a word of one title',
    'organisation England rugby union team = England; organisation England football team = England',
    'It was a day for rugby. [England|England rugby union team] are ready.',
  ],
  [
    'words of both titles',
    'organisation England rugby union team = England; organisation England football team = England',
    'It was a day for rugby and football. <England> are ready.',
  ],
  [
    'an abbreviation of two bodies',
    'organisation Securities and Exchange Commission = SEC; organisation Southeastern Conference = SEC',
    'The law is about securities. The [SEC|Securities and Exchange Commission] agreed.',
  ],
  [
    'a title that another title begins with',
    'place Tokyo; organisation Tokyo Stock Exchange = Tokyo',
    'A mountain north of [Tokyo|Tokyo] is quiet.',
  ],
  [
    'unless the article has its other words',
    'place Tokyo; organisation Tokyo Stock Exchange = Tokyo',
    'The stock markets of Asia rose, and <Tokyo> led.',
  ],
  [
    'but a team is called by its town',
    'place Karabakh; organisation Karabakh FC = Karabakh',
    'A book about <Karabakh>.',
  ],
  [
    'a dateline in capitals',
    'place Miami; organisation Miami Heat = Miami',
    '[MIAMI|Miami] - The [Miami Heat|Miami Heat] lost a game.',
  ],
  [
    'an abbreviation of ordinary words',
    'organisation Associated Press = AP',
    'An artificial pancreas (AP) is new. AP technology helps.',
  ],
  [
    'of an organisation',
    'organisation Associated Press = AP',
    'The [Associated Press] ([AP]) reports. [AP] technology helps.',
  ],
  [
    'bonds of a ministry',
    'organisation United States Department of the Treasury = Treasury',
    'Treasury notes and Treasury bills fell.',
  ],
  [
    'the ministry',
    'organisation United States Department of the Treasury = Treasury',
    'The [Treasury] sold notes.',
  ],
  [
    'a name that is complete before somebody’s name',
    'organisation Securities and Exchange Commission',
    'The chairman of the [Securities and Exchange Commission] John Shad spoke.',
  ],
  [
    'not before another kind',
    'organisation Securities and Exchange Commission',
    'The Securities and Exchange Commission Foundation spoke.',
  ],
  [
    'a news agency after the place in a dateline',
    'place Azerbaijan',
    'BAKU, [Azerbaijan] (AA) – The road was opened.',
  ],
  [
    'an abbreviation that is another card’s',
    'place Nagorno-Karabakh; place Nagorno-Karabakh Republic = NKR',
    'In [Nagorno-Karabakh|Nagorno-Karabakh] ([NKR|Nagorno-Karabakh Republic]) the [Nagorno-Karabakh Republic|Nagorno-Karabakh Republic] gave up. The [NKR|Nagorno-Karabakh Republic] ends.',
  ],
  [
    'a region and the corridor through it',
    'place Zangezur corridor = Zangezur Corridor; place Syunik = ?Zangezur; place Armenia',
    'The [Zangezur corridor|Zangezur corridor] crosses [Armenia|Armenia]. In the 1920s Zangezur was shared.',
  ],
  [
    'a state among states',
    'place Georgia = ?Georgia; place Azerbaijan',
    'Trade between [Georgia|Georgia], Kazakhstan and [Azerbaijan|Azerbaijan] grew.',
  ],
  [
    'of two',
    'place Georgia = ?Georgia; place Azerbaijan',
    '[Azerbaijan|Azerbaijan] and [Georgia|Georgia] built a railway.',
  ],
  [
    'in the middle of a list',
    'place Georgia = ?Georgia; place Azerbaijan',
    'Visitors from Turkey, [Georgia|Georgia], and Kazakhstan came.',
  ],
  [
    'a place in a state is never sure',
    'place Georgia = ?Georgia; place Azerbaijan',
    'In the United States, <Georgia> and Florida voted. In <Georgia>, United States, it rained. Florida and Georgia voted.',
  ],
  [
    'a state with its office',
    'place Georgia = ?Georgia; place Azerbaijan',
    'The Georgian Prime Minister spoke. Rain fell in [Georgia|Georgia].',
  ],
  [
    'a style is no office',
    'place Georgia = ?Georgia; place Azerbaijan',
    'A Georgian house was sold. Georgia has many houses.',
  ],
  [
    'the corridor, where brackets come between',
    'place Zangezur = Zangazur',
    'The Zangazur (Zangezur) corridor is long.. He saw [Zangazur] ([Zangezur]) again.',
  ],
  [
    'the council of a state by its formal name',
    'place Russia = Russian Federation',
    'The head of the Council of the [Russian Federation] Grigory Karasin spoke.',
  ],
  [
    'an agreement that was signed in a capital',
    'place Moscow; place Russia',
    'The [Moscow|Moscow] agreement is good.',
  ],
  [
    'the president of a state by its formal name',
    'place Azerbaijan = Republic of Azerbaijan; person Ilham Aliyev',
    'The President of the [Republic of Azerbaijan|Azerbaijan] [Ilham Aliyev|Ilham Aliyev] spoke.',
  ],
];

describe('told apart', () => {
  test.each(ROWS)('%s', (_, cards, text) => expect(readMarked(cardsIn(cards), text)).toBe(text));
});
