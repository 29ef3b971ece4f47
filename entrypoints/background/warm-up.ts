import type { Card } from '#core/cards/card.ts';
import { readArticle, readyGlossary } from '#core/resolving/index.ts';

/** Names that take a text through the rules: a full name and its short form, a capital, and two of one name. */
const CARDS: readonly Card[] = [
  card('a', 'person', 'Ada Morrow'),
  card('b', 'place', 'Halden'),
  card('c', 'place', 'Halden'),
  card('d', 'organisation', 'Order of the Long Harbour'),
];

const TEXT =
  'Ada Morrow said in Halden that the Order of the Long Harbour (OLH) had been accused. Talks with Halden went on, ' +
  'Morrow told reporters on Monday, and the OLH’s government waited.';

let done = false;

/**
 * Has the engine compile what resolving is made of, once in the life of a background: some tens of milliseconds, which
 * pass while a page that has just woken it is still being walked, and the index is read from the disk.
 */
export function warmUp(): void {
  if (done) return;
  done = true;
  readArticle(readyGlossary(CARDS), { language: 'en', blocks: [{ text: TEXT }] });
}

function card(id: string, kind: Card['kind'], title: string): Card {
  return { id: `own:${id}`, kind, title, language: 'en', gist: '', names: [], statements: [], sources: [] };
}
