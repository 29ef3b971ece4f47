import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';
import { card, role } from './make-card.ts';

const PRESIDENT: Card = {
  id: 'test:president',
  ...card('person', 'Arayik Harutyunyan', {
    gist: 'Karabakh Armenian politician, founder of a party',
    statements: [role('President of Artsakh.', '2020-05-21', '2023-09-01')],
  }),
};
const OFFICIAL: Card = {
  id: 'test:official',
  ...card('person', 'Arayik Harutyunyan (official)', {
    names: ['Arayik Harutyunyan'],
    gist: 'Armenian official, minister of education',
    statements: [role('Chief of staff of the prime minister.', '2021-08-04')],
  }),
};
const GLOSSARY = readyGlossary([PRESIDENT, OFFICIAL]);

const read = (text: string) =>
  readArticle(GLOSSARY, { language: 'en', blocks: [{ text }] })[0]!.map(({ card: id }) => id);

test.each([
  [
    'Artsakh’s leader, Karabakh politician Arayik Harutyunyan, resigned. Nobody had asked Harutyunyan.',
    ['test:president', 'test:president'],
  ],
  [
    'The minister of education, chief of staff Arayik Harutyunyan, resigned. Nobody had asked Harutyunyan.',
    ['test:official', 'test:official'],
  ],
])('a short form means the card that the full name means: %s', (text, cards) => {
  expect(read(text)).toEqual(cards);
});

test('if the full name is in doubt, so is the short form', () => {
  expect(read('Arayik Harutyunyan resigned. Nobody had asked Harutyunyan.')).toEqual([null, null]);
});
