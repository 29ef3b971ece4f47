import { type Language, NO_PARTS } from './language.ts';

export const polish: Language = {
  ...NO_PARTS,
  name: 'Polish',
  tag: 'pl',
  alphabet: { number: 8, letters: 'ąćęłńóśźż' },
  openers: {
    unexplained: 'i w z na do od po za o przez dla ale oraz jak gdy według ten ta to nie jest',
  },
  roles: { unexplained: 'pan pani' },
  dates: { dayFirst: true },
};
