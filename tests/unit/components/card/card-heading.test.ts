import { expect, test } from 'vitest';
import { cardHeading, namesWritten, plainForm } from '#components/card/card-heading.ts';
import { linkedText } from '#components/card/statements/linked-text.ts';
import type { Card } from '#core/cards/card.ts';

const stepanakert: Card = {
  id: 'own:a',
  kind: 'place',
  title: 'Stepanakert',
  language: 'en',
  gist: 'Town',
  names: [{ text: 'Khankendi', usedBy: ['Azerbaijan'] }, { text: 'Vararakn' }],
  statements: [],
  sources: [],
};
const pashinyan: Card = { ...stepanakert, title: 'Nikol Pashinyan', names: [{ text: 'Pashinyan' }] };

test.each([
  ['Stepa\u00adnakert', 'Stepanakert'],
  ['Nagorno\u2011Karabakh', 'Nagorno-Karabakh'],
  ['Nikol\u00a0\n Pashinyan ', 'Nikol Pashinyan'],
])('%j reads %j', (cut, form) => {
  expect(plainForm(cut)).toBe(form);
});

test.each([
  // A side's own name is kept as in the article.
  [stepanakert, 'Khan\u00adkendi', { heading: 'Khankendi', listedAs: 'Stepanakert', writtenHere: null }],
  [stepanakert, 'KHANKENDI', { heading: 'Khankendi', listedAs: 'Stepanakert', writtenHere: null }],
  [stepanakert, 'Stepanakert', { heading: 'Stepanakert', listedAs: null, writtenHere: null }],
  [stepanakert, undefined, { heading: 'Stepanakert', listedAs: null, writtenHere: null }],
  // A name that no side claims: the title is more helpful.
  [stepanakert, 'Vararakn', { heading: 'Stepanakert', listedAs: null, writtenHere: 'Vararakn' }],
  [pashinyan, 'Pashinyan', { heading: 'Nikol Pashinyan', listedAs: null, writtenHere: null }],
  [pashinyan, 'PASHINYAN', { heading: 'Nikol Pashinyan', listedAs: null, writtenHere: null }],
  [pashinyan, 'Mr Pashinyan', { heading: 'Nikol Pashinyan', listedAs: null, writtenHere: 'Mr Pashinyan' }],
])('the heading of %#', (card, writtenAs, heading) => {
  expect(cardHeading(card, writtenAs)).toEqual(heading);
});

test.each([
  ['Khankendi', ['Khankendi']],
  ['KHAN\u00adKENDI', ['Khankendi']],
  ['Khankendí', ['Khankendi']],
  ['Vararakn', ['Vararakn']],
  ['Stepanakert', []],
  [undefined, []],
])('%j is told to be this name of the card', (writtenAs, names) => {
  expect(namesWritten(stepanakert, writtenAs).map(({ text }) => text)).toEqual(names);
});

test.each([
  ['Leads Armenia in the talks', 'Armenia', ['Leads ', 'Armenia', ' in the talks']],
  ['Party to it', 'Armenia', ['Party to it → ', 'Armenia', '']],
  // The card's title inside another word does not count.
  ['An Armenian, of Armenia', 'Armenia', ['An Armenian, of ', 'Armenia', '']],
  ['Armenia', 'Armenia', ['', 'Armenia', '']],
])('%j is cut at %j', (text, title, [before, link, after]) => {
  expect(linkedText(text, title)).toEqual({ before, link, after });
});
