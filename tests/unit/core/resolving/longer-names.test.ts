import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { by, card, relation } from './make-card.ts';
import { cardsIn, type MarkedText, readMarked } from './marked-text.ts';

const GLOSSARY: Card[] = Object.entries({
  Armenia: card('place', 'Armenia', {
    names: [
      by('de', 'Armenien'),
      by('fr', 'Arménie'),
      by('pt', 'Armênia'),
      by('nl', 'Armenië'),
      by('ru', 'Армения'),
      by('uk', 'Вірменія'),
      by('el', 'Αρμενία'),
      by('tr', 'Ermenistan'),
      by('az', 'Ermənistan'),
      by('hy', 'Հայաստան'),
    ],
  }),
  Moscow: card('place', 'Moscow', {
    names: [
      by('de', 'Moskau'),
      by('fr', 'Moscou'),
      by('es', 'Moscú'),
      by('ru', 'Москва'),
      by('pl', 'Moskwa'),
    ],
  }),
  Baku: card('place', 'Baku'),
  Zangezur: card('place', 'Zangezur', {
    names: [by('tr', 'Zengezur'), by('az', 'Zəngəzur'), by('hy', 'Զանգեզուր')],
  }),
  Washington: card('place', 'Washington'),
  Paris: card('place', 'Paris'),
  America: card('place', 'America'),
  England: card('place', 'England'),
  Ganja: card('place', 'Ganja'),
  Georgia: card('place', 'Georgia'),
  military: card('organisation', 'Armed Forces of Azerbaijan', { names: ['Azerbaijani military'] }),
  visit: card('event', 'Visit of 2026', { names: ['Vance’s visit to Armenia', "Vance's visit to Armenia"] }),
  'air-force': card('organisation', 'Air Force of the United States', {
    statements: [relation('part-of', 'us')],
  }),
  ministry: card('organisation', 'Ministry of Foreign Affairs of Armenia'),
}).map(([id, parts]) => ({ id: `test:${id}`, ...parts }));

const title = (form: string): string =>
  GLOSSARY.find(({ title: own, names }) => own === form || names.some(({ text }) => text === form))?.title ??
  form;

/** `[Armenia]` is marked as the card that is called so, `[Air Force|Title]` as one with another title. */
const marked = (row: string): MarkedText =>
  row.replace(/\[([^\]|]+)\]/g, (_, form: string) => `[${form}|${title(form)}]`);

const ROWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A banker founded Strong Armenia. [Armenia] votes in June.',
    'An Azerbaijani military prosecutor spoke of Azerbaijani military intelligence.',
    'The film “Moscow” is old, and the ship “Armenia” sank.',
    '“[Armenia] waits”, he said. “[Armenia],” he said, “waits.”',
    'He was tried by an Azerbaijani military court.',
    'She studied at the Azerbaijani military academy.',
    'An Azerbaijani military hospital burned down.',
    'The [Azerbaijani military] said so. An [Azerbaijani military] spokesman agreed.',
    'JD Vance’s visit to [Armenia] was short.',
    "J. D. Vance's visit to [Armenia] was short.",
    'The Armenia bloc won 29 seats.',
    'The Armenia alliance lost, and so did the Armenia party.',
    'The “Armenia” bloc lost.',
    'Voters chose “Strong Armenia” again.',
    'The Strong Armenia party won. Strong Armenia is led by a banker. [Armenia] votes.',
    'Neighbouring [Armenia] waits. In [Armenia], parties argue.',
    'The Washington Post and the Moscow Times report.',
    'Washington Post Reports Record Loss As Readers Leave',
    'Moscow Times Closes Its Office After Twenty Years',
    'Baku State University closed. Bank of America paid.',
    'Ganja Mall opened. Georgia Tech won. New England froze.',
    'Paris Saint-Germain lost. Dynamo Moscow won.',
    'The match of FC Baku was late.',
    'The corridor of Zangezur is closed. The Zangezur corridor is open.',
    'The treaty of Moscow of 1921, the battle of Ganja and the Moscow declaration are remembered.',
    'President of [Armenia] Vahagn Khachaturyan and the declaration of [Armenia] differ.',
    'He spoke in [Moscow], and the talks of [Moscow] failed.',
    'A [Moscow] hotel and a [Paris] café closed.',
    'The [Armenia] border and [Armenia]’s party leaders are near.',
    'Pakistan’s Air Force flew.',
    'The Air Force of Ukraine flew. The Ukrainian Air Force landed.',
    'The [American Air Force|Air Force of the United States] flew. The [Air Force of the United States] landed, and the [Air Force|Air Force of the United States] left.',
    'The [Ministry of Foreign Affairs of Armenia] spoke. Iran’s Foreign Ministry answered.',
    'The [Armenian Foreign Ministry|Ministry of Foreign Affairs of Armenia] spoke. The [Foreign Ministry|Ministry of Foreign Affairs of Armenia] said more.',
  ],
  de: [
    'Das Armenien-Bündnis verlor.',
    'Radio Moskau schweigt, das Hotel „Moskau“ auch.',
    'Die Washington Post und die Moscow Times berichten.',
    'Die Baku State University schloss, die Bank of America zahlte.',
    'In New England schneit es. Paris Saint-Germain verlor.',
    'Der Block Armenien gewann, die Partei Armenien verlor.',
    'Sie studiert an der Universität Moskau.',
    'Der Korridor von Zangezur und der Vertrag von Moskau.',
    'In [Armenien] gewann die Partei. Die Stadt [Moskau] wartet.',
    'Gestern hat [Armenien] Waffen gekauft.',
  ],
  fr: [
    'Radio Moscou se tait. L’université d’État de Baku est fermée.',
    'L’alliance Arménie a perdu, le parti Arménie aussi.',
    'Le bloc « Arménie » a perdu.',
    'Cent mille Arméniens ont fui. Des Arméniens sont restés.',
    'Le corridor de Zangezur est fermé.',
    'Le traité de Moscou date de 1921. L’université de Baku est fermée.',
    'L’[Arménie] attend. La route de [Moscou] est longue.',
  ],
  es: [
    'El acuerdo de [Armenia] con otros y la declaración de [Armenia].',
    'La alianza Armenia perdió. El bloque Armenia ganó.',
    'El corredor de Zangezur está cerrado.',
    'La batalla de Moscú fue larga.',
    '[Armenia] espera. El alcalde de [Moscú] habló.',
  ],
  it: [
    'Radio Baku tace. Il film «Armenia» è vecchio.',
    'L’Alleanza Armenia ha perso.',
    'Il blocco Armenia ha vinto.',
    'Il corridoio di Zangezur è chiuso.',
    'L’[Armenia] aspetta. Il sindaco di [Baku] parla.',
  ],
  pt: ['O bloco Armênia perdeu.', 'O corredor de Zangezur está fechado.', 'A [Armênia] espera.'],
  nl: ['De alliantie Armenië verloor.', 'De corridor van Zangezur is dicht.', '[Armenië] wacht.'],
  pl: ['Hotel „Moskwa” spłonął.', 'Gazeta „Moskwa” milczy.', '[Moskwa] milczy.'],
  ru: [
    'Банк «Москва» закрыт. Радио «Эхо Москвы» молчит. Телеканал «Москва 24» тоже.',
    'Блок «Армения» проиграл.',
    'Партия «Армения» победила. Партии «Армения» трудно.',
    'Гостиница «Москва» закрыта.',
    'Он жил в гостинице «Москва».',
    'Кинотеатр «Москва» сгорел.',
    '[Армения] ждёт. «[Москва] молчит», — сказал он.',
  ],
  uk: ['Блок «Вірменія» програв.', 'Готель «Москва» закрито.', '[Вірменія] чекає.'],
  el: ['Η συμμαχία «Αρμενία» έχασε.', 'Η [Αρμενία] περιμένει.'],
  tr: [
    '“Moscow” oteli yandı.',
    '“Ermenistan” bloku kaybetti. Ermenistan ittifakı kazandı.',
    'Zengezur koridoru kapalı.',
    '[Ermenistan] bekliyor.',
  ],
  az: [
    '“Moscow” mehmanxanası yandı.',
    '“Ermənistan” bloku uduzdu.',
    'Zəngəzur dəhlizi bağlıdır.',
    '[Ermənistan] gözləyir.',
  ],
  hy: ['«Հայաստան» դաշինքը պարտվեց։', '[Հայաստանը|Armenia] սպասում է։'],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  test.each(rows)('%s', row => expect(readMarked(GLOSSARY, marked(row), { language })).toBe(marked(row)));
});

test('an event that begins with its owner', () => {
  const cards = [...GLOSSARY, ...cardsIn('person JD Vance')];
  const text = '[JD Vance|JD Vance]’s visit to [Armenia|Armenia] was short.';
  expect(readMarked(cards, text)).toBe(text);
});
