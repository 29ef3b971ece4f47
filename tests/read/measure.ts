/**
 * Measures what resolving costs after the scan, with a glossary of about 100,000 names.
 *   node tests/read/measure.ts
 */
import type { Card } from '../../core/cards/card.ts';
import { namesToIndex } from '../../core/names/index.ts';
import { readyGlossary, resolve, scanArticle } from '../../core/resolving/index.ts';

const CARDS = 80_000;
const ROUNDS = 200;
const SYLLABLES = 'ka ro mi ta sen dal vor lin pe gra zan hul bey nor tis mar ov ul ek dra'.split(' ');

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const source = numbers(7);
const below = (limit: number): number => (source.next().value >>> 8) % limit;
const word = (): string => {
  const text = Array.from({ length: 3 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

function makeCard(number: number): Card {
  const kind = (['person', 'person', 'organisation', 'place'] as const)[number % 4]!;
  const title =
    kind === 'place'
      ? word()
      : kind === 'organisation'
        ? `${word()} ${word()} Corporation`
        : `${word()} ${word()}`;
  const gist = `Stands for ${word()} in ${word()}, by the river`;
  return {
    id: `measure:c${number}`,
    kind,
    title,
    language: 'en',
    gist,
    names: [],
    statements: [],
    sources: [],
  };
}

const cards = Array.from({ length: CARDS }, (_, number) => makeCard(number));
const glossary = readyGlossary(cards);
const names = cards.reduce((sum, card, number) => sum + namesToIndex(card, number).length, 0);

/** An article of about 5,000 characters, the median of news pages, with some thirty mentions. */
function makeArticle(): { language: string; blocks: { text: string }[] } {
  const about = Array.from({ length: 12 }, () => cards[below(CARDS)]!.title);
  const blocks = Array.from({ length: 20 }, () => {
    const named = about[below(about.length)]!;
    const short = named.split(' ').at(-1);
    return {
      text: `Officials in the town said on Tuesday that ${named} had been at the river, where talks on the road went on for days and nobody was willing to say how they would end. Later ${short} told reporters that nothing was decided, and that the report was wrong.`,
    };
  });
  return { language: 'en', blocks };
}

const times: number[] = [];
let mentions = 0;
for (let round = 0; round < ROUNDS; round++) {
  const article = makeArticle();
  const found = scanArticle(glossary.matcher, article);
  const began = performance.now();
  const read = resolve(article, found, {
    cards: glossary.cards,
    related: glossary.byId,
    profiles: glossary.profiles,
  });
  times.push(performance.now() - began);
  mentions += read.flat().length;
}
times.sort((a, b) => a - b);
const at = (share: number): string =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
process.stdout.write(
  `${names} names, ${(mentions / ROUNDS).toFixed(0)} mentions an article: resolving takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %)\n`,
);
