import type { Case } from '../run-case.ts';

/**
 * Every kind of derived name: switched off by the card's author, and allowed alone if it normally requires the full
 * name.
 */
export const DERIVED: Case[] = [
  [
    'family-name off',
    'pashinyan/off=family-name',
    'Nikol Pashinyan spoke. Then Pashinyan left.',
    ['Nikol Pashinyan=pashinyan'],
  ],
  [
    'family-name alone',
    'pashinyan/alone=family-name',
    'Then Pashinyan left.',
    ['Pashinyan=pashinyan allowed-alone'],
  ],
  [
    'family-name alone, in another case',
    'pashinyan/alone=family-name',
    'Встреча с Пашиняном была короткой.',
    ['Пашиняном=pashinyan allowed-alone'],
    { language: 'ru' },
  ],
  [
    'given-name off',
    'fidel/off=given-name',
    'Fidel Castro was tried. The judge asked Fidel.',
    ['Fidel Castro=fidel'],
  ],
  ['given-name alone', 'fidel/alone=given-name', 'The judge asked Fidel.', ['Fidel=fidel allowed-alone']],
  ['initials off', 'un/off=initials', 'The U.N. sent help.', []],
  ['without-legal-form off', 'qrx/off=without-legal-form', 'Shares of QRX rose.', []],
  [
    'short-name off',
    'wexford/off=short-name',
    'Wexford Industries sold mills. Shares of Wexford rose.',
    ['Wexford Industries=wexford'],
  ],
  [
    'short-name alone',
    'wexford/alone=short-name',
    'Shares of Wexford rose.',
    ['Wexford=wexford allowed-alone'],
  ],
  [
    'acronym off',
    'csto/off=acronym',
    'The Collective Security Treaty Organization met. It left the CSTO.',
    ['Collective Security Treaty Organization=csto'],
  ],
  ['acronym alone', 'csto/alone=acronym', 'Armenia left the CSTO.', ['CSTO=csto allowed-alone']],
  [
    'acronym with points',
    'csto',
    'The Collective Security Treaty Organization met. It left the C.S.T.O.',
    ['Collective Security Treaty Organization=csto', 'C.S.T.O.=csto full-name-here'],
  ],
  ['article off', 'body-shop/off=article', 'Analysts like Body Shop shares.', []],
  ['spelling off', 'marlow/off=spelling', 'It asked Marlow Hasting.', []],
  ['country-name off', 'usa/off=country-name', 'They left the United States for good.', []],
  ['abbreviation off', 'california/off=abbreviation', 'He works in Glenhaven, Calif., near the bay.', []],
  ['state-body off', 'mfa-armenia/off=state-body', 'The Armenian Foreign Ministry denied it.', []],
  ['demonym alone', 'azerbaijan/alone=demonym', 'The Azerbaijani side spoke.', ['Azerbaijani=azerbaijan']],
  [
    'demonym alone, its plural',
    'azerbaijan/alone=demonym',
    'Two Azerbaijanis won.',
    ['Azerbaijanis=azerbaijan'],
  ],
  [
    'demonym alone, of another make',
    'france/alone=demonym',
    'A Frenchman and two Frenchwomen won.',
    ['Frenchman=france', 'Frenchwomen=france'],
  ],
  ['demonym, off by default', 'azerbaijan france', 'Two Azerbaijanis and a Frenchman won.', []],
  ['inflected off', 'armenia/off=inflected', 'die Grenze Armeniens', [], { language: 'de' }],
  [
    'no form of a name that counts never alone',
    'pashinyan-never',
    'Слова Пашиняна удивили.',
    [],
    { language: 'ru' },
  ],
  [
    'what the author lists is no derived name, though the kind is off',
    'pashinyan-listed/off=family-name',
    'Earlier, Pashinyan left.',
    ['Pashinyan=pashinyan-listed is-name'],
  ],
  [
    'the article introduces a short form that no rule derives',
    'wexford',
    'Wexford Industries (WXFD) rose.',
    ['Wexford Industries=wexford', 'WXFD=wexford introduced-here'],
  ],
  [
    'behind a comma too',
    'csto',
    'The Collective Security Treaty Organization, or CSTO, met.',
    ['Collective Security Treaty Organization=csto', 'CSTO=csto introduced-here'],
  ],
  [
    'a country with its leading article',
    'usa',
    'In the United States of America, votes are counted.',
    ['United States of America=usa used-as-place'],
  ],
];
