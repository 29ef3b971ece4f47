import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

const PEOPLE: Case[] = [
  [
    'a family name after the full name',
    'pashinyan',
    'Nikol Pashinyan spoke. Then Pashinyan left.',
    ['Nikol Pashinyan=pashinyan is-title', 'Pashinyan=pashinyan full-name-here'],
  ],
  [
    'and before it, as in a headline',
    'pashinyan',
    'Pashinyan to resign\nNikol Pashinyan said so.',
    ['Pashinyan=pashinyan full-name-here', 'Nikol Pashinyan=pashinyan'],
  ],
  ['no family name without the full name', 'pashinyan', 'Earlier, Pashinyan left.', []],
  [
    'unless the author lists it',
    'pashinyan-listed',
    'Earlier, Pashinyan left.',
    ['Pashinyan=pashinyan-listed is-name'],
  ],
  [
    'or allows it alone',
    'pashinyan-alone',
    'Earlier, Pashinyan left.',
    ['Pashinyan=pashinyan-alone allowed-alone'],
  ],
  ['listed never alone, it needs the full name', 'pashinyan-never', 'Earlier, Pashinyan left.', []],
  [
    'listed never alone, with the full name',
    'pashinyan-never',
    'Nikol Pashinyan came; Pashinyan left.',
    ['Nikol Pashinyan=pashinyan-never', 'Pashinyan=pashinyan-never full-name-here'],
  ],
  [
    'a kind switched off',
    'pashinyan-off',
    'Nikol Pashinyan came; Pashinyan left.',
    ['Nikol Pashinyan=pashinyan-off'],
  ],
  [
    'the possessive',
    'pashinyan',
    'Nikol Pashinyan won. It was Pashinyan’s day.',
    ['Nikol Pashinyan=pashinyan', 'Pashinyan=pashinyan full-name-here'],
  ],
  [
    'with a title before it',
    'pashinyan',
    'Nikol Pashinyan won. Prime Minister Pashinyan spoke.',
    ['Nikol Pashinyan=pashinyan', 'Pashinyan=pashinyan'],
  ],
  [
    'with an adjective of a country before it',
    'pashinyan',
    'Nikol Pashinyan won. For the Armenian Pashinyan it was late.',
    ['Nikol Pashinyan=pashinyan', 'Pashinyan=pashinyan'],
  ],
  [
    'somebody else of that name',
    'pashinyan',
    'Nikol Pashinyan won. His wife Anna Pashinyan was there.',
    ['Nikol Pashinyan=pashinyan'],
  ],
  [
    'after somebody else of that name, doubt',
    'corbin',
    'Paul Corbin won. Then Helen Corbin spoke. Later, Corbin left.',
    ['Paul Corbin=corbin', 'Corbin?corbin'],
  ],
  [
    'after his own full name again, none',
    'corbin',
    'Paul Corbin won. Then Helen Corbin spoke. Paul Corbin and she laughed. Later, Corbin left.',
    ['Paul Corbin=corbin', 'Paul Corbin=corbin', 'Corbin=corbin'],
  ],
  [
    'a family name in a longer name',
    'ford',
    'Gerald Ford opened it. They went to the Ford Theatre.',
    ['Gerald Ford=ford'],
  ],
  [
    'particles belong to the family name',
    'leyen',
    'Ursula von der Leyen spoke. Then von der Leyen left.',
    ['Ursula von der Leyen=leyen', 'von der Leyen=leyen full-name-here'],
  ],
  [
    'an Arabic article with the name',
    'kadhimi',
    'Mustafa al-Kadhimi spoke, and al-Kadhimi left.',
    ['Mustafa al-Kadhimi=kadhimi', 'al-Kadhimi=kadhimi'],
  ],
  [
    'an Arabic article left out',
    'kadhimi',
    'Mustafa al-Kadhimi spoke, and then Kadhimi left.',
    ['Mustafa al-Kadhimi=kadhimi', 'Kadhimi=kadhimi'],
  ],
  [
    'a small particle, and accents',
    'seze',
    'Edouard de Seze spoke. Later de Seze left.',
    ['Edouard de Seze=seze', 'de Seze=seze'],
  ],
  [
    'Chinese names stand family first',
    'xi',
    'Xi Jinping spoke. Then Xi left.',
    ['Xi Jinping=xi', 'Xi=xi full-name-here'],
  ],
  [
    'two Spanish family names, of which the first counts',
    'sanchez',
    'Pedro Sánchez Castejón ganó. Después, Sánchez habló.',
    ['Pedro Sánchez Castejón=sanchez', 'Sánchez=sanchez'],
    { language: 'es' },
  ],
  [
    'a given name beside the full name',
    'fidel',
    'Fidel Castro was tried. The judge asked Fidel.',
    ['Fidel Castro=fidel', 'Fidel=fidel full-name-here'],
  ],
  ['no given name without it', 'fidel', 'The judge asked Fidel.', []],
  [
    'no given name of somebody else',
    'fidel',
    'Fidel Castro was tried. Another man, Fidel Ramos, was not.',
    ['Fidel Castro=fidel'],
  ],
  ['initials without points', 'rowling', 'JK Rowling wrote it.', ['JK Rowling=rowling follows-from-name']],
  [
    'initials without spaces',
    'rowling',
    'J.K. Rowling wrote it. Then Rowling slept.',
    ['J.K. Rowling=rowling', 'Rowling=rowling'],
  ],
  [
    'generation and middle initial left out',
    'garner',
    'James Garner resigned. Earlier, Garner spoke.',
    ['James Garner=garner', 'Garner=garner'],
  ],
  [
    'the generation left out',
    'garner',
    'James C. Garner resigned.',
    ['James C. Garner=garner follows-from-name'],
  ],
  [
    'a middle initial that the card has not',
    'ford',
    'Gerald R. Ford smiled. Nobody had asked Ford.',
    ['Gerald R. Ford=ford', 'Ford=ford full-name-here'],
  ],
  [
    'a usual short given name',
    'castleton',
    'Bob Castleton left. Nobody told Castleton.',
    ['Bob Castleton=castleton', 'Castleton=castleton full-name-here'],
  ],
  ['another given name', 'castleton', 'Jim Castleton left.', []],
  ['no short given name outside English', 'castleton', 'Bob Castleton est parti.', [], { language: 'fr' }],
  [
    'two bearers: the one named first',
    'clinton hillary',
    'Bill Clinton opened the library, with a speech about the years in which it was planned and about those who paid for it, and with guests from many countries, who had come by train on a bright morning; Hillary Clinton sat in front. The tour of the house went on for hours, through the reading rooms and the halls of the first floor, down to the stacks and up again to the roof, where there was a view of the river and of the old bridge, and then through the garden with its young trees to the gate on the other side of the road. There, a choir sang the songs that Clinton had chosen.',
    ['Bill Clinton=clinton', 'Hillary Clinton=hillary', 'Clinton=clinton named-first'],
  ],
  [
    'two bearers, just after the second one',
    'clinton hillary',
    'Bill Clinton opened it. Hillary Clinton sat in front. A song for Clinton was sung.',
    ['Bill Clinton=clinton', 'Hillary Clinton=hillary', 'Clinton?clinton,hillary'],
  ],
];

test.each(PEOPLE)('%s', (...row) => {
  expect(readCase(row as unknown as Case)).toEqual(row[3]);
});
