import type { Card } from '#core/cards/card.ts';
import { always, by, card, event, relation } from './make-card.ts';

/** Organisations, places and terms. */
export const OTHERS: Record<string, Omit<Card, 'id'>> = {
  osce: card('organisation', 'Organization for Security and Co-operation in Europe'),
  csto: card('organisation', 'Collective Security Treaty Organization'),
  un: card('organisation', 'United Nations', { names: ['UN'] }),
  marlow: card('organisation', 'Marlow, Hasting & Co.'),
  teldrin: card('organisation', 'Teldrin'),
  qahira: card('organisation', 'Al Qahira'),
  qrx: card('organisation', 'QRX Corporation'),
  volkswagen: card('organisation', 'Volkswagen AG'),
  rosneft: card('organisation', 'OAO Rosneft'),
  steel: card('organisation', 'Northern Steel'),
  'steel-plc': card('organisation', 'Northern Steel Company plc'),
  'body-shop': card('organisation', 'The Body Shop'),
  wexford: card('organisation', 'Wexford Industries'),
  'wexford-town': card('place', 'Wexford'),
  lakers: card('organisation', 'Los Angeles Lakers'),
  heathrow: card('place', 'Heathrow Airport'),
  lachin: card('place', 'Lachin'),
  'georgia-state': card('place', 'State of Georgia', { names: ['Georgia'] }),
  'lachin-corridor': card('place', 'Lachin Corridor'),
  usa: card('place', 'United States of America'),
  uk: card('place', 'United Kingdom'),
  china: card('place', 'People’s Republic of China'),
  california: card('place', 'California'),
  alabama: card('place', 'Alabama'),
  victoria: card('place', 'Victoria', { gist: 'State of Australia' }),
  marin: card('place', 'Marin'),
  'mfa-armenia': card('organisation', 'Ministry of Foreign Affairs of Armenia'),
  'mfa-russia': card('organisation', 'Ministry of Foreign Affairs of Russia', {
    names: [by('ru', 'Министерство иностранных дел России')],
  }),
  treasury: card('organisation', 'United States Department of the Treasury'),
  armenia: card('place', 'Armenia', {
    names: [
      by('ru', 'Армения'),
      by('uk', 'Вірменія'),
      by('hy', 'Հայաստան'),
      by('az', 'Ermənistan'),
      by('tr', 'Ermenistan'),
      by('de', 'Armenien'),
      by('fr', 'Arménie'),
      by('ar', 'أرمينيا'),
    ],
  }),
  'armenia-adjective': card('place', 'Armenia', { derived: { alone: ['demonym'] } }),
  france: card('place', 'France'),
  azerbaijan: card('place', 'Azerbaijan', {
    names: [by('ru', 'Азербайджан'), by('az', 'Azərbaycan'), by('tr', 'Azerbaycan')],
  }),
  baku: card('place', 'Baku', { names: [by('az', 'Bakı'), by('tr', 'Bakü')] }),
  yerevan: card('place', 'Yerevan', {
    names: [by('hy', 'Երևան'), by('de', 'Jerewan'), by('ru', 'Ереван')],
    statements: [relation('capital-of', 'armenia')],
  }),
  landmine: card('term', 'landmine', {
    names: [
      always('en', 'landmine'),
      always('tr', 'mayın'),
      always('fr', 'mine terrestre'),
      always('es', 'mina'),
    ],
  }),
  peacekeeper: card('term', 'peacekeeper'),
  ceasefire: card('term', 'ceasefire agreement', {
    names: [always('tr', 'ateşkes'), always('fr', 'trêve'), by('es', 'alto el fuego')],
  }),
  enclave: card('term', 'enclave', { names: [always('fr', 'enclave'), always('es', 'enclave')] }),
  truce: card('event', 'September 2023 offensive', {
    statements: [event('Azerbaijan attacked.', '2023-09-19')],
  }),
  'truce-known': card('event', 'September 2023 offensive', {
    statements: [
      { kind: 'status', text: 'Going on.', knownSince: '2023-09-19', sources: [] },
      event('It was condemned.', '2023-09-20'),
    ],
  }),
};
