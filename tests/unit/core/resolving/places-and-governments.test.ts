import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { by, card, relation } from './make-card.ts';
import { type MarkedText, readMarked } from './marked-text.ts';

/** Capitals and their countries, with the forms of the languages of the tests, inflected where the language does that. */
const names = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([language, forms]) => forms.split(' ').map(form => by(language, form)));

const CAPITALS: Record<string, Omit<Card, 'id'>> = {
  Baku: card('place', 'Baku', {
    names: names({ fr: 'Bakou', es: 'Bakú', ru: 'Баку', uk: 'Баку', tr: 'Bakü' }),
    statements: [relation('capital-of', 'Azerbaijan')],
  }),
  Yerevan: card('place', 'Yerevan', {
    names: names({
      de: 'Jerewan',
      fr: 'Erevan',
      es: 'Ereván',
      it: 'Erevan',
      pt: 'Erevan',
      nl: 'Jerevan',
      pl: 'Erywań Erywaniem Erywaniu Erywania',
      ru: 'Ереван',
      uk: 'Єреван',
      tr: 'Erivan',
    }),
    statements: [relation('capital-of', 'Armenia')],
  }),
  Moscow: card('place', 'Moscow', {
    names: names({
      de: 'Moskau',
      fr: 'Moscou',
      es: 'Moscú',
      it: 'Mosca',
      pt: 'Moscou',
      nl: 'Moskou',
      pl: 'Moskwa Moskwą Moskwie Moskwy',
      ru: 'Москва',
      uk: 'Москва',
      tr: 'Moskova',
    }),
    statements: [relation('capital-of', 'Russia')],
  }),
  Washington: card('place', 'Washington, D.C.', {
    names: names({ en: 'Washington', ru: 'Вашингтон' }),
    statements: [relation('capital-of', 'United States')],
  }),
  Azerbaijan: card('place', 'Azerbaijan', {}),
  Armenia: card('place', 'Armenia', {}),
  Russia: card('place', 'Russia', {}),
  'United States': card('place', 'United States', {}),
  Goris: card('place', 'Goris', {}),
};
const GLOSSARY: Card[] = Object.entries(CAPITALS).map(([id, parts]) => ({ id: `test:${id}`, ...parts }));

/** `{Baku}` is the city, `{Baku!}` its government, `{Baku?}` unsure. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    // Pairs of cities.
    'The road between {Baku} and {Yerevan} is closed.',
    'The first flight between {Moscow} and {Baku} landed.',
    'Trains run between {Moscow} and {Yerevan}.',
    'The distance between {Baku} and {Yerevan} is 460 km.',
    'The border between {Baku} and {Yerevan} runs through mountains.',
    'A bus between {Goris} and {Yerevan} overturned.',
    'The pipeline between {Baku} and {Moscow} leaks.',
    'Somewhere halfway between {Moscow} and {Baku} the engine failed.',
    'Between {Baku} and {Moscow}, the train stops twice.',
    'Flights from {Moscow} to {Yerevan} are cheap.',
    'The {Moscow}–{Baku} flight was late.',
    'The {Baku}-{Yerevan} railway will open again.',
    '{Baku} and {Yerevan} are connected by rail.',
    '{Baku} and {Yerevan} are 460 km apart.',
    // Pairs of governments.
    'Talks between {Baku!} and {Yerevan!} went on.',
    'A war between {Moscow!} and {Washington!} would end everything.',
    'Relations between {Baku!} and {Washington!} improved.',
    'Trade between {Moscow!} and {Baku!} grew.',
    'A peace treaty between {Yerevan!} and {Baku!} was signed.',
    '{Yerevan!} stated that the border was quiet.',
    'Border talks between {Yerevan!} and {Baku!} stalled.',
    'Mistrust between {Moscow!} and {Yerevan!} runs deep.',
    'A rail deal between {Moscow!} and {Baku!} is near.',
    'Something between {Baku!} and {Yerevan!} has changed.',
    'The {Baku!}-{Yerevan!} talks ended.',
    'The {Moscow!}–{Washington!} hotline is old.',
    'A letter from {Moscow!} to {Washington!} was leaked.',
    '{Baku!} and {Washington!} were entering a new phase.',
    '{Baku!} and {Yerevan!} have agreed on a text.',
    '{Moscow!} and {Yerevan!} will hold talks.',
    '{Moscow!}, {Baku!} and {Yerevan!} signed it.',
    'The time difference between {Moscow} and {Washington} is seven hours.',
    'A phone call between {Moscow!} and {Washington!} lasted an hour.',
    '{Baku!} and {Yerevan!} opened their border.',
    '{Moscow!} and {Baku!} are allies.',
    'He went to {Baku}. {Moscow!} and {Yerevan!} agreed.',
    // One alone.
    '{Moscow!} told {Yerevan!} to wait.',
    'His visit to {Washington} was short.',
    'She flew to {Moscow} on Monday.',
    'They live in a {Washington} suburb.',
    'Snow fell in {Moscow} and {Yerevan}.',
    'A {Moscow} hotel burned down.',
    'He returned from {Baku}.',
    'A trip to {Yerevan} is planned.',
    'Meetings in {Washington} began.',
    '{Washington!} warned of consequences.',
    'Ties with {Moscow!} cooled.',
    '{Moscow!} has condemned the attack.',
    'They accused {Baku!} of aggression.',
    'Pressure on {Yerevan!} grew.',
    'The trade war with {Washington!} goes on.',
    '{Moscow!}’s foreign policy is unclear.',
    'A message to {Washington!} was sent.',
    'Sanctions against {Moscow!} remain.',
  ],
  de: [
    'Die Straße zwischen {Baku} und {Jerewan} ist gesperrt.',
    'Die Bahnstrecke zwischen {Moskau} und {Baku} ist alt.',
    'Der Flug von {Moskau} nach {Baku} fiel aus.',
    'Die Friedensgespräche zwischen {Baku!} und {Jerewan!} gehen weiter.',
    'Der Krieg zwischen {Baku!} und {Jerewan!} endete.',
    'Die Handelsbeziehungen zwischen {Moskau!} und {Baku!} wachsen.',
    '{Baku!} und {Jerewan!} wollen verhandeln.',
    'Er reiste nach {Moskau}.',
    '{Moskau!} hat den Vorschlag abgelehnt und verurteilt.',
  ],
  fr: [
    'La route entre {Bakou} et {Erevan} est fermée.',
    'Un vol entre {Moscou} et {Bakou} a été annulé.',
    'La guerre entre {Bakou!} et {Erevan!} est finie.',
    'Les pourparlers entre {Bakou!} et {Erevan!} continuent.',
    'Il vit à {Moscou}.',
    '{Moscou!} a rejeté la demande.',
  ],
  es: [
    'La carretera entre {Bakú} y {Ereván} está cerrada.',
    'El tren de {Moscú} a {Bakú} llegó tarde.',
    'Las relaciones entre {Bakú!} y {Ereván!} mejoran.',
    'La guerra entre {Bakú!} y {Ereván!} terminó.',
    'Vive en {Moscú}.',
  ],
  it: [
    'La strada tra {Baku} ed {Erevan} è chiusa.',
    'Il volo tra {Mosca} e {Baku} è in ritardo.',
    'I colloqui tra {Baku!} ed {Erevan!} continuano.',
    'La guerra fra {Baku!} ed {Erevan!} è finita.',
    'Vive a {Mosca}.',
    '{Mosca!} ha respinto la proposta.',
  ],
  pt: [
    'A estrada entre {Baku} e {Erevan} está fechada.',
    'O voo entre {Moscou} e {Baku} atrasou.',
    'As negociações entre {Baku!} e {Erevan!} continuam.',
    'A guerra entre {Baku!} e {Erevan!} acabou.',
    'Ele mora em {Moscou}.',
    '{Moscou!} rejeitou a proposta.',
  ],
  nl: [
    'De weg tussen {Baku} en {Jerevan} is dicht.',
    'De vlucht tussen {Moskou} en {Baku} had vertraging.',
    'De vredesgesprekken tussen {Baku!} en {Jerevan!} gaan door.',
    'De oorlog tussen {Baku!} en {Jerevan!} is voorbij.',
    'Hij woont in {Moskou}.',
    '{Moskou!} heeft het voorstel verworpen en waarschuwt.',
  ],
  pl: [
    'Droga między {Baku} a {Erywaniem} jest zamknięta.',
    'Pociąg między {Moskwą} a {Baku} się spóźnił.',
    'Rozmowy między {Baku!} a {Erywaniem!} trwają.',
    'Wojna między {Baku!} a {Erywaniem!} się skończyła.',
    'Mieszka w {Moskwie}.',
    '{Moskwa!} odrzuciła propozycję.',
  ],
  ru: [
    'Дорога между {Баку} и {Ереваном} закрыта.',
    'Рейс между {Москвой} и {Баку} отменили.',
    'Переговоры между {Баку!} и {Ереваном!} идут.',
    'Война между {Баку!} и {Ереваном!} закончилась.',
    'Рейс из {Москвы} в {Баку}. {Москва!} и {Баку!} договорились.',
    'Он живёт в {Москве}.',
    '{Москва!} осудила удар.',
  ],
  uk: ['Дорога між {Баку} та {Єреваном} закрита.', 'Переговори між {Баку!} та {Єреваном!} тривають.'],
  tr: [
    '{Bakü} ile {Erivan} arasındaki yol kapalı.',
    '{Moskova} ile {Bakü} arasındaki uçuşlar başladı.',
    '{Bakü!} ile {Erivan!} arasındaki görüşmeler sürüyor.',
    '{Bakü!} ve {Erivan!} arasındaki savaş bitti.',
    '{Moskova}’da kar yağdı.',
    '{Moskova!} bu iddiayı reddetti.',
  ],
};

/** The form in the text, with the title of the card that it is, or of the country whose government it is. */
const marked = (row: string): MarkedText =>
  row.replace(/\{([^}!?]+)([!?]?)\}/g, (_, form: string, sign: string) => {
    const city = Object.values(CAPITALS).find(
      ({ title, names: listed }) =>
        title === form || listed.some(({ text }) => text === form || text.slice(0, 4) === form.slice(0, 4)),
    );
    const country = city?.statements[0]?.relation?.card.replace('test:', '');
    return sign === '?' ? `<${form}>` : `[${form}|${sign === '!' ? country : city?.title}]`;
  });

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  test.each(rows)('%s', row => expect(readMarked(GLOSSARY, marked(row), { language })).toBe(marked(row)));
});

/** A country, its government and its team with the same name: the words around decide, as for a capital. */
const SAME_NAME: Card[] = [
  { id: 'test:country', ...card('place', 'Armenia', { names: names({ ru: 'Армения', tr: 'Ermenistan' }) }) },
  {
    id: 'test:government',
    ...card('organisation', 'Правительство Армении', {
      language: 'ru',
      names: names({ en: 'Armenia', ru: 'Армения' }),
    }),
  },
  {
    id: 'test:team',
    ...card('organisation', 'Сборная Армении', {
      language: 'ru',
      gist: 'Футбольная сборная',
      names: names({ en: 'Armenia', ru: 'Армения' }),
    }),
  },
];

test.each([
  ['en', 'Talks between [Armenia|Правительство Армении] and Iran went on.'],
  ['en', 'The road between [Armenia|Armenia] and Iran is closed.'],
  ['en', 'They live in [Armenia|Armenia].'],
  ['en', '[Armenia|Правительство Армении] has condemned the attack.'],
  ['en', 'A football match: [Armenia|Сборная Армении] beat Malta.'],
  ['ru', 'Снег выпал в [Армении|Armenia].'],
  ['ru', '[Армения|Правительство Армении] осудила удар.'],
])('a country, its government and its team (%s): %s', (language, text) => {
  expect(readMarked(SAME_NAME, text, { language })).toBe(text);
});
