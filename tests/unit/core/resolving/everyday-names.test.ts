import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { always, by, card, event, never, relation } from './make-card.ts';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

const glossary = (cards: Readonly<Record<string, Omit<Card, 'id'>>>): Card[] =>
  Object.entries(cards).map(([id, parts]) => ({ id: `test:${id}`, ...parts }));

/** A pack on one region: everyday words are names of its terms and events, and Russia is in it, too. */
const REGION = glossary({
  karabakh: card('place', 'Karabakh', {
    names: [by('de', 'Karabach'), by('ru', 'Карабах'), by('hy', 'Ղարաբաղ'), by('az', 'Qarabağ')],
    gist: 'Region in the South Caucasus',
  }),
  azerbaijan: card('place', 'Azerbaijan', {
    names: [
      by('de', 'Aserbaidschan'),
      by('fr', 'Azerbaïdjan'),
      by('es', 'Azerbaiyán'),
      by('it', 'Azerbaigian'),
      by('pt', 'Azerbaijão'),
      by('pl', 'Azerbejdżan'),
      by('ru', 'Азербайджан'),
      by('uk', 'Азербайджан'),
      by('el', 'Αζερμπαϊτζάν'),
      by('tr', 'Azerbaycan'),
      by('az', 'Azərbaycan'),
      by('hy', 'Ադրբեջան'),
      by('ar', 'أذربيجان'),
      by('he', 'אזרבייג׳ן'),
      by('ko', '아제르바이잔'),
    ],
    gist: 'State in the South Caucasus',
  }),
  russia: card('place', 'Russia', { names: [by('ru', 'Россия')], gist: 'State in Europe and Asia' }),
  mediators: card('organisation', 'Northern Mediators', { gist: 'Group of states' }),
  aliyev: card('person', 'Ilham Aliyev', { gist: 'Politician of Azerbaijan' }),
  siege: card('event', 'Siege of Karabakh', {
    gist: 'Azerbaijan closed the road to Karabakh',
    statements: [
      event('Azerbaijan closed the road to Karabakh.', '2022-12-12'),
      relation('located-in', 'karabakh'),
    ],
  }),
  blockade: card('term', 'blockade', {
    names: [
      by('de', 'Blockade'),
      by('fr', 'blocus'),
      by('es', 'bloqueo'),
      by('it', 'blocco'),
      by('pt', 'bloqueio'),
      by('nl', 'blokkade'),
      by('pl', 'blokada'),
      by('ru', 'блокада'),
      by('uk', 'блокада'),
      by('el', 'αποκλεισμός'),
      by('tr', 'abluka'),
      by('az', 'blokada'),
      by('hy', 'շրջափակում'),
      by('ar', 'حصار'),
      by('he', 'מצור'),
      by('ko', '봉쇄'),
    ],
    gist: 'Cutting an area off from supplies',
    statements: [relation('related-to', 'siege')],
  }),
  exodus: card('event', 'Exodus of Karabakh Armenians', {
    names: ['exodus', 'mass flight'],
    gist: 'Flight of the Armenians of Karabakh',
    statements: [relation('took-place-in', 'karabakh')],
  }),
  'de-facto': card('term', 'de facto state', {
    names: [never('de facto'), 'de facto authorities'],
    gist: 'State without recognition, such as Karabakh',
    statements: [relation('related-to', 'karabakh')],
  }),
  treaty: card('agreement', 'Treaty on peace', {
    names: [never('peace treaty'), 'peace treaty with Azerbaijan'],
    gist: 'Draft that Azerbaijan has initialled and not signed',
    statements: [relation('related-to', 'azerbaijan'), relation('related-to', 'karabakh')],
  }),
  villages: card('event', 'Border agreement of 2024', {
    names: [never('four villages')],
    gist: 'Return of villages in the Gazakh district to Azerbaijan',
    statements: [
      event('Karabakh was not part of the agreement on the border.', '2024-04-19'),
      relation('took-place-in', 'azerbaijan'),
    ],
  }),
});

const ROWS: readonly [why: string, language: string, text: MarkedText][] = [
  // Without any name of the region.
  ['staff', 'en', 'The exodus of staff from the firm went on.'],
  ['a title in capitals of a sentence', 'en', 'Exodus is a book of the Bible.'],
  ['a motorway', 'en', 'The blockade of the M25 ended. Blockades are illegal.'],
  ['another term of the pack is no name of it', 'en', 'The blockade led to an exodus and to a mass flight.'],
  ['an adverb', 'en', 'It was a de facto border for years. They were de facto in charge.'],
  ['villages', 'en', 'Four villages in Kent were flooded.'],
  ['German', 'de', 'Die Blockade der Straße endete am Montag.'],
  ['an event in German', 'de', 'Der Exodus der Fachkräfte hält an.'],
  ['French', 'fr', 'Le blocus de l’usine est levé.'],
  ['Spanish', 'es', 'Siguió el bloqueo de la carretera.'],
  ['Italian', 'it', 'Il blocco della strada è finito.'],
  ['Portuguese', 'pt', 'O bloqueio da estrada acabou.'],
  ['Dutch', 'nl', 'De blokkade van de weg duurde lang.'],
  ['Polish', 'pl', 'Trwa blokada drogi.'],
  ['Russian', 'ru', 'Началась блокада дороги.'],
  ['Ukrainian', 'uk', 'Почалася блокада дороги.'],
  ['Greek', 'el', 'Συνεχίζεται ο αποκλεισμός του δρόμου.'],
  ['Turkish', 'tr', 'Yolda abluka sürüyor.'],
  ['Azerbaijani', 'az', 'Yolda blokada davam edir.'],
  ['Armenian', 'hy', 'Ճանապարհի շրջափակում էր։'],
  ['Arabic', 'ar', 'استمر حصار الطريق.'],
  ['Hebrew', 'he', 'נמשך מצור על הכביש.'],
  ['Korean', 'ko', '도로 봉쇄 계속.'],
  // Beside a name of the region.
  ['a place', 'en', '[Karabakh|Karabakh] was cut off: the [blockade|blockade] lasted for months.'],
  [
    'a place that the sentences of a related card name',
    'en',
    '[Azerbaijan|Azerbaijan] kept up the [blockade|blockade].',
  ],
  [
    'a person of that place',
    'en',
    '[Ilham Aliyev|Ilham Aliyev] denied that there was a [blockade|blockade].',
  ],
  ['capitalised words of the title', 'en', 'The [exodus|Exodus of Karabakh Armenians] of Armenians went on.'],
  ['a plural', 'en', '[Azerbaijan|Azerbaijan] denied all [blockades|blockade].'],
  ['German', 'de', '[Aserbaidschan|Azerbaijan] hält die [Blockade|blockade] aufrecht.'],
  ['French', 'fr', 'L’[Azerbaïdjan|Azerbaijan] maintient le [blocus|blockade].'],
  ['Spanish', 'es', '[Azerbaiyán|Azerbaijan] mantiene el [bloqueo|blockade].'],
  ['Italian', 'it', 'L’[Azerbaigian|Azerbaijan] mantiene il [blocco|blockade].'],
  ['Portuguese', 'pt', 'O [Azerbaijão|Azerbaijan] mantém o [bloqueio|blockade].'],
  ['Dutch', 'nl', '[Azerbaijan|Azerbaijan] zet de [blokkade|blockade] voort.'],
  ['Polish', 'pl', '[Azerbejdżan|Azerbaijan] nie przyznaje, że trwa [blokada|blockade].'],
  ['Russian', 'ru', '[Азербайджан|Azerbaijan] отрицает, что это [блокада|blockade].'],
  ['Ukrainian', 'uk', '[Азербайджан|Azerbaijan] заперечує, що це [блокада|blockade].'],
  ['Greek', 'el', 'Το [Αζερμπαϊτζάν|Azerbaijan] αρνείται ότι είναι [αποκλεισμός|blockade].'],
  ['Turkish', 'tr', '[Azerbaycan|Azerbaijan] bunun bir [abluka|blockade] olmadığını söyledi.'],
  ['Azerbaijani', 'az', '[Azərbaycan|Azerbaijan] bunun [blokada|blockade] olmadığını dedi.'],
  ['Armenian', 'hy', '[Ադրբեջանը|Azerbaijan] հերքում է, որ դա [շրջափակում|blockade] է։'],
  ['Arabic', 'ar', 'نفت [أذربيجان|Azerbaijan] وجود [حصار|blockade].'],
  ['Hebrew', 'he', '[אזרבייג׳ן|Azerbaijan] הכחישה שיש [מצור|blockade].'],
  ['Korean', 'ko', '[아제르바이잔|Azerbaijan]은 [봉쇄|blockade]를 부인했다.'],
  // Beside a name that is in the pack, but is not its subject.
  ['a neighbour', 'en', '[Russia|Russia] ended the blockade. The exodus of staff stopped.'],
  ['an organisation', 'en', 'The [Northern Mediators|Northern Mediators] spoke of a blockade.'],
  // Of something else, in a text on the region.
  ['a complement', 'en', '[Azerbaijan|Azerbaijan] criticised the blockade of Gaza.'],
  ['a complement with an article', 'fr', 'L’[Azerbaïdjan|Azerbaijan] critique le blocus de la Palestine.'],
  [
    'a complement that the card knows',
    'en',
    '[Azerbaijan|Azerbaijan] ended the [blockade|blockade] of [Karabakh|Karabakh].',
  ],
  [
    'villages elsewhere',
    'en',
    '[Azerbaijan|Azerbaijan] and [Karabakh|Karabakh] are far away. Four villages in Kent were flooded.',
  ],
  [
    'villages in a province',
    'en',
    '[Azerbaijan|Azerbaijan] said that four villages in Lori province were flooded.',
  ],
  [
    'the villages that are meant',
    'en',
    'The [four villages|Border agreement of 2024] were returned to [Azerbaijan|Azerbaijan], in the Gazakh district.',
  ],
  ['an attribute', 'en', '[Karabakh|Karabakh] had de facto independence from [Azerbaijan|Azerbaijan].'],
  ['the longer name', 'en', '[Karabakh|Karabakh] was a [de facto state|de facto state].'],
  [
    'a verb, where a longer name says whose it is',
    'en',
    '[Azerbaijan|Azerbaijan] says of [Karabakh|Karabakh] that the [peace treaty|Treaty on peace] was initialled and will be signed.',
  ],
  [
    'a treaty of other states',
    'en',
    '[Azerbaijan|Azerbaijan] says of [Karabakh|Karabakh] that the peace treaty initialled by Rwanda and Kenya will be signed.',
  ],
  [
    'by their possessive',
    'en',
    '[Azerbaijan|Azerbaijan] says of [Karabakh|Karabakh] that Kenya’s peace treaty was initialled and will be signed.',
  ],
  [
    'by their adjective',
    'en',
    '[Azerbaijan|Azerbaijan] says of [Karabakh|Karabakh] that the Kenyan peace treaty was initialled and will be signed.',
  ],
  [
    'which are the subject',
    'en',
    '[Azerbaijan|Azerbaijan] spoke of [Karabakh|Karabakh]. Rwanda and Kenya said that the peace treaty was initialled and will be signed.',
  ],
  [
    'with somebody unknown',
    'en',
    '[Azerbaijan|Azerbaijan] says of [Karabakh|Karabakh] that the peace treaty with Hezbollah was initialled and will be signed.',
  ],
  [
    'a treaty of the card’s state with another',
    'en',
    'They say of [Karabakh|Karabakh] that the [peace treaty|Treaty on peace] initialled by [Azerbaijan|Azerbaijan] and Kenya will be signed.',
  ],
  [
    'a state of the pack that only speaks of it',
    'en',
    '[Azerbaijan|Azerbaijan] spoke of [Karabakh|Karabakh]. [Russia|Russia] said that the [peace treaty|Treaty on peace] was initialled and will be signed.',
  ],
  [
    'an article without its states',
    'en',
    '[Russia|Russia] says of [Karabakh|Karabakh] that the peace treaty was initialled and will be signed.',
  ],
];

test.each(ROWS)('%s (%s): %s', (_, language, text) => {
  expect(readMarked(REGION, text, { language })).toBe(text);
});

describe('elsewhere in the article', () => {
  const far =
    'Nothing more is known about this, and nobody in the town wanted to say anything about it. '.repeat(3);
  test.each([
    [
      'one name of the subject is too little',
      `[Karabakh|Karabakh] is far away.\n${far}The blockade went on.`,
    ],
    [
      'several are enough',
      `[Karabakh|Karabakh] is far away. [Ilham Aliyev|Ilham Aliyev] left [Azerbaijan|Azerbaijan].\n${far}The [blockade|blockade] went on.`,
    ],
  ])('%s', (_, text) => expect(readMarked(REGION, text)).toBe(text));
});

describe('where the author or the reader asks for it', () => {
  const drone = card('term', 'drone', { statements: [relation('related-to', 'siege')] });
  test.each([
    ['as it is', [{ id: 'test:drone', ...drone }], 'Drones are toys.'],
    [
      'never alone: false',
      [{ id: 'test:drone', ...drone, names: [always('en', 'drone')] }],
      '[Drones] are toys.',
    ],
    ['an own card', [{ id: 'own:drone', ...drone }], '[Drones] are toys.'],
    ['a rare word that is related to nothing', cardsIn('term snapback'), 'The [snapback] took effect.'],
    [
      'an everyday word that is related to nothing',
      cardsIn('term aggression'),
      'Aggression in toddlers is common.',
    ],
    [
      'which is beside a card of its pack',
      cardsIn('term aggression; place Iran'),
      '[Iran|Iran] spoke of [aggression|aggression].',
    ],
    [
      'a word with a capital, at the beginning of a sentence',
      cardsIn('event Flight from the city = Exodus'),
      'Exodus of staff from the firm.',
    ],
    ['a name with a number', cardsIn('event Second war = 44-day war'), 'After the [44-day war] came peace.'],
    ['an abbreviation', cardsIn('term displaced person = IDP'), 'An [IDP] camp.'],
  ] as const)('%s', (_, cards, text) => expect(readMarked(cards as Card[], text)).toBe(text));
});
