import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { nextTask } from '#platform/scheduling/next-task.ts';
import type { ArticleChoices } from './article-choices.ts';
import type { ArticlePart, MentionFinder } from './mention-finder.ts';

/** The cards that are read about, by number: with so many, an article goes hardly any way that has not been gone. */
const CARDS = Array.from({ length: 8 }, (_, index) => index + 1);

/** Statements of each: a question that comes meanwhile waits for what is being read. */
const STATEMENTS = 2;

/**
 * Reads what some cards of the glossary say as if it were articles, and drops what it finds. A background that has just
 * been woken runs code that the engine has not compiled yet: the first article takes some 100 ms, the next ones 2. Pages
 * load, and gather changes, for as long as this takes; where a question is there already, it stops.
 */
export async function rehearse(
  reader: MentionFinder,
  says: ArticleChoices,
  glossary: Glossary,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const found = await glossary.getByNumber(CARDS);
  if (!found.ok) return;
  for (const known of found.value) {
    if (signal.aborted) return;
    await reader.read(asArticle(known), (revision, article) => says.of(revision, article, undefined));
    await nextTask();
  }
}

function asArticle({ card }: GlossaryCard): ArticlePart {
  const { title, language, gist, summary = '', statements } = card;
  const texts = [
    `${title}: ${gist}`,
    summary,
    ...statements.slice(0, STATEMENTS).map(({ text }) => `${title}: ${text}`),
  ];
  // Its day is looked for in all the places, too: the lines, which come last, are the slowest of them.
  const dates = {
    jsonLd: [JSON.stringify({ '@type': 'NewsArticle', headline: title })],
    metas: [],
    times: [],
    lines: statements.slice(0, STATEMENTS).map(({ from }) => `${title}, ${from ?? ''}`),
  };
  return { article: { language, dates }, named: [], blocks: texts.map((text, key) => ({ key, text })) };
}
