/**
 * Measures the cost of resolving once the scan has found the names, with the median page as the article:
 *   node tests/bench/resolving.ts NAMES DIR
 */
import type { Card } from '#core/cards/card.ts';
import { namesToIndex } from '#core/names/names-to-index.ts';
import { readyGlossary } from '#core/resolving/read-article.ts';
import { resolve } from '#core/resolving/resolve.ts';
import { scanArticle } from '#core/resolving/scan-article.ts';
import { nameList } from './name-lists.ts';
import { readPages } from './pages.ts';
import { number } from './table.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 60;
const NAMES_A_CARD = 2;

const [count = '100000', folder = '.'] = process.argv.slice(2);
const names = await nameList(Number(count));
const cards = Array.from(
  { length: Math.ceil(names.length / NAMES_A_CARD) },
  (_, card): Card => cardOf(card, names.slice(NAMES_A_CARD * card, NAMES_A_CARD * (card + 1))),
);
const glossary = readyGlossary(cards);
const indexed = cards.reduce((sum, card, place) => sum + namesToIndex(card, place).length, 0);
const pages = readPages(folder).sort((a, b) => a.length - b.length);
const page = pages[Math.floor((pages.length - 1) / 2)]!;
const article = { language: 'en', blocks: page.split('\n').map(text => ({ text })) };

let mentions = 0;
const times = Array.from({ length: ROUNDS }, () => {
  const found = scanArticle(glossary.matcher, article);
  return timed(() => {
    const { matcher: _, byId: related, ...known } = glossary;
    mentions = resolve(article, found, { ...known, related }).flat().length;
    return mentions;
  });
});
process.stdout.write(
  `\nresolving the median page (${page.length.toLocaleString('en')} code units, ${mentions} mentions) after the scan, with ${names.length.toLocaleString('en')} names and ${(indexed - names.length).toLocaleString('en')} derived ones: ${number(median(times))} ms, the first time ${number(times[0])} ms\n`,
);

function cardOf(card: number, [title = '', ...others]: string[]): Card {
  return {
    id: `bench:c${card}`,
    kind: 'place',
    title,
    language: 'en',
    gist: `A place near ${others[0] ?? 'the sea'}`,
    names: others.map(text => ({ text })),
    statements: [],
    sources: [],
  };
}
