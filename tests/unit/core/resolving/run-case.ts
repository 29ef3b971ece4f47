import type { Article } from '#core/resolving/article.ts';
import { choicesFor } from '#core/resolving/choices/choices.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';
import { cardsNamed } from './cards.ts';

/**
 * A case: its name, the cards in the glossary, the text (one block per line), and every mention found. `form=card
 * reason` is a sure mention for which that reason counts, `form=card` one with any reason. `form?card,card` is an
 * unsure mention with the likeliest card first, and in `form?card,card card:reason` that reason has to count.
 */
export type Case = readonly [
  why: string,
  cards: string,
  text: string,
  found: readonly string[],
  more?: Partial<Omit<Article, 'blocks'>> & { readonly choices?: readonly ReaderChoice[] },
];

const short = (id: string) => id.slice(id.indexOf(':') + 1);

/** A case whose text is in the language of its group. */
export type LanguageCase = Case;

/** Reads the case's text, and writes the mentions found in the notation of the case. */
export function readCase([, cards, text, found, more = {}]: Case): string[] {
  const { choices = [], ...about } = more;
  const blocks = text.split('\n').map(line => ({ text: line }));
  const article = { language: 'en', ...about, blocks };
  const read = readArticle(
    readyGlossary(cardsNamed(cards)),
    article,
    choicesFor(choices, 'https://news.test/1', 'news.test'),
  );
  let at = 0;
  return read.flatMap((mentions, block) =>
    mentions.map(({ start, end, card, candidates, why, known }) => {
      const form = blocks[block]!.text.slice(start, end);
      const asked = found[at++]?.split(' ').at(-1) ?? '';
      const [of, reason] = asked.split(':');
      if (card === null) {
        const told = why.some(evidence => short(evidence.for) === of && evidence.reason === reason);
        return `${form}?${candidates.map(short).join()}${told ? ` ${asked}` : ''}`;
      }
      const given = why.some(evidence => evidence.for === card && evidence.reason === asked);
      return `${form}=${short(card)}${known ? '!' : ''}${given ? ` ${asked}` : ''}`;
    }),
  );
}
