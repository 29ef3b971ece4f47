/**
 * Measures the cost of resolving once the scan has found the names: of the median page, with many cards, and of a dense
 * article of our own, with the cards of a bundled pack.
 *   node tests/bench/resolving.ts NAMES DIR
 */
import { fileURLToPath } from 'node:url';
import type { Card } from '#core/cards/card.ts';
import { namesToIndex } from '#core/names/names-to-index.ts';
import type { Article } from '#core/resolving/article.ts';
import { type ReadyGlossary, readyGlossary } from '#core/resolving/read-article.ts';
import { resolve } from '#core/resolving/resolve.ts';
import { scanArticle } from '#core/resolving/scan-article.ts';
import { loadCards } from '../read/load-cards.ts';
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
const indexed = cards.reduce((sum, card, place) => sum + namesToIndex(card, place).length, 0);
const pages = readPages(folder).sort((a, b) => a.length - b.length);
const page = pages[Math.floor((pages.length - 1) / 2)]!;
report(
  `the median page, with ${names.length.toLocaleString('en')} names and ${(indexed - names.length).toLocaleString('en')} derived ones`,
  readyGlossary(cards),
  { language: 'en', blocks: page.split('\n').map(text => ({ text })) },
);

const pack = loadCards(fileURLToPath(new URL('../../assets/packs/south-caucasus', import.meta.url)));
report('a dense article, with the pack South Caucasus', readyGlossary(pack), denseArticle(pack, 100));

function report(what: string, glossary: ReadyGlossary, article: Article): void {
  const { matcher, byId: related, ...known } = glossary;
  const scans: number[] = [];
  let mentions = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    scans.push(timed(() => scanArticle(matcher, article).length));
    const found = scanArticle(matcher, article);
    return timed(() => {
      mentions = resolve(article, found, { ...known, related }).flat().length;
      return mentions;
    });
  });
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  process.stdout.write(
    `\nresolving ${what} (${length.toLocaleString('en')} code units, ${mentions} mentions), after the scan: ${number(median(times))} ms, ${number(median(times) / median(scans))} times the scan, the first time ${number(times[0])} ms\n`,
  );
}

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

/** An article that has names close together: each card once in full, and then the last words of titles. */
function denseArticle(from: readonly Card[], mentions: number): Article {
  const titles = from
    .filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation')
    .slice(0, Math.round(mentions * 0.6))
    .map(({ title }) => title);
  const sentences = Array.from({ length: mentions }, (_, place) => {
    const title = titles[place % titles.length]!;
    const name = place < titles.length ? title : title.split(' ').at(-1);
    const opening = place % 3 === 0 ? 'Later' : 'and said that';
    return `${opening} ${name} the committee met again in the afternoon and nothing was agreed upon,`;
  });
  const blocks = Array.from({ length: mentions / 5 }, (_, block) => ({
    text: sentences.slice(5 * block, 5 * block + 5).join(' '),
  }));
  return { language: 'en', date: '2023-09-19', blocks };
}
