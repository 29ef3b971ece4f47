import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { nextTask } from '#platform/scheduling/next-task.ts';
import type { DecisionLookup } from './decision-lookup.ts';
import type { ArticlePart, MentionFinder } from './mention-finder.ts';

/** The numbers of the cards to read: this many exercise nearly all the code that an article needs. */
const CARD_NUMBERS = Array.from({ length: 8 }, (_, index) => index + 1);

/** Statements of each card, at most: a request that arrives meanwhile waits for the text that is being read. */
const MAX_STATEMENTS = 2;

/**
 * Reads the text of some cards as if it were articles, and drops the result. A background that has just started runs code
 * that the engine has not compiled yet: the first article takes some 100 ms, later ones 2. Meanwhile pages are still
 * loading. `signal` stops the rehearsal when the first request arrives.
 */
export async function rehearse(
  finder: MentionFinder,
  decisionLookup: DecisionLookup,
  glossary: Glossary,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const found = await glossary.getByNumber(CARD_NUMBERS);
  if (!found.ok) return;
  for (const known of found.value) {
    if (signal.aborted) return;
    await finder.read(asArticle(known), (revision, article) =>
      decisionLookup.of(revision, article, undefined),
    );
    await nextTask();
  }
}

function asArticle({ card }: GlossaryCard): ArticlePart {
  const { title, language, gist = '', summary = '', statements } = card;
  const texts = [
    `${title}: ${gist}`,
    summary,
    ...statements.slice(0, MAX_STATEMENTS).map(({ text }) => `${title}: ${text}`),
  ];
  // Hints for every place where a date is searched for: the lines come last and are the slowest.
  const dates = {
    jsonLd: [JSON.stringify({ '@type': 'NewsArticle', headline: title })],
    metas: [],
    near: statements
      .slice(0, MAX_STATEMENTS)
      .map(({ from }): [string, string] => [`${title}, ${from ?? ''}`, '']),
    rest: [],
  };
  return { article: { language, dates }, named: [], blocks: texts.map((text, key) => ({ key, text })) };
}
