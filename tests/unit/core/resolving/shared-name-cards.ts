import type { Card } from '#core/cards/card.ts';
import { by, card, never, relation } from './make-card.ts';

/** Cards that share names, or whose name is a common word. */
export const SHARED_NAMES: Record<string, Omit<Card, 'id'>> = {
  jordan: card('place', 'Jordan', { gist: 'State in the Middle East; capital Amman' }),
  'michael-jordan': card('person', 'Michael Jordan', { gist: 'American basketball player' }),
  turkey: card('place', 'Turkey', { gist: 'State between Europe and the Middle East; capital Ankara' }),
  georgia: card('place', 'Georgia', {
    gist: 'State in the South Caucasus, on the Black Sea; capital Tbilisi',
    names: [by('ru', 'Грузия')],
    statements: [relation('related-to', 'armenia')],
  }),
  'georgia-us': card('place', 'Georgia', {
    gist: 'State of the United States; capital Atlanta',
    statements: [relation('part-of', 'usa')],
  }),
  tbilisi: card('place', 'Tbilisi', { statements: [relation('capital-of', 'georgia')] }),
  'george-washington': card('person', 'George Washington', {
    gist: 'First president of the United States, general',
    names: [by('ru', 'Джордж Вашингтон')],
  }),
  washington: card('place', 'Washington, D.C.', {
    gist: 'Capital of the United States',
    names: ['Washington', by('ru', 'Вашингтон'), by('uk', 'Вашингтон')],
    statements: [relation('capital-of', 'usa')],
  }),
  'us-government': card('organisation', 'Federal Government of the United States', {
    names: [never('Washington')],
  }),
  moscow: card('place', 'Moscow', {
    gist: 'Capital of Russia',
    names: [
      by('ru', 'Москва'),
      by('uk', 'Москва'),
      by('hy', 'Մոսկվա'),
      by('tr', 'Moskova'),
      by('az', 'Moskva'),
      by('de', 'Moskau'),
      by('fr', 'Moscou'),
      by('es', 'Moscú'),
      by('ar', 'موسكو'),
    ],
    statements: [relation('capital-of', 'russia')],
  }),
  russia: card('place', 'Russia', {
    names: [
      by('ru', 'Россия'),
      by('uk', 'Росія'),
      by('hy', 'Ռուսաստան'),
      by('tr', 'Rusya'),
      by('az', 'Rusiya'),
      by('de', 'Russland'),
      by('fr', 'Russie'),
      by('es', 'Rusia'),
      by('ar', 'روسيا'),
    ],
  }),
  'kremlin-place': card('place', 'Moscow Kremlin', {
    gist: 'Fortress with towers and cathedrals in the centre of Moscow',
    names: ['Kremlin'],
  }),
  'kremlin-government': card('organisation', 'Kremlin', {
    gist: 'Presidency of Russia; its press service speaks for the president',
  }),
  karabakh: card('place', 'Karabakh', {
    gist: 'Region in the South Caucasus',
    names: ['Nagorno-Karabakh', by('ru', 'Нагорный Карабах'), by('ru', 'Карабах')],
  }),
  'karabakh-club': card('organisation', 'Karabakh FK', {
    gist: 'Football club of Azerbaijan',
    names: ['Karabakh', by('ru', 'Карабах')],
  }),
  england: card('place', 'England'),
  'england-rugby': card('organisation', 'England national rugby union team', { names: ['England'] }),
  x: card('organisation', 'X (formerly Twitter)', {
    gist: 'Social network for short posts, owned by Elon Musk',
    names: [never('X'), 'Twitter'],
  }),
  'x-listed': card('organisation', 'X', { gist: 'Social network for short posts, owned by Elon Musk' }),
  fed: card('organisation', 'Federal Reserve System', {
    gist: 'Central bank of the United States; sets interest rates',
    names: ['Fed'],
  }),
  time: card('organisation', 'Time', { gist: 'American weekly magazine' }),
  apple: card('organisation', 'Apple', { gist: 'American maker of computers and the iPhone' }),
  bild: card('organisation', 'Bild', {
    gist: 'Deutsche Boulevardzeitung des Verlags Springer',
    language: 'de',
  }),
  target: card('organisation', 'Target Corporation'),
};
