/**
 * Reads documents with a glossary outside the browser, with the code that the extension uses.
 *   npm run -s read -- --cards CARDS.json --docs DOCS.jsonl      one JSON row per document, with every mention
 *   npm run -s read -- PACK FILE.html                           a readable list, with which an author tries a pack
 *   npm run -s read -- --page FILE.html --address URL            one JSON row: the page's language, day, title and text
 * CARDS and PACK are a list of `{ id, kind, title, names: [string] }`, a pack file, or a folder with a pack's parts; `-`
 * reads DOCS from standard input.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReadyGlossary, readArticle, readyGlossary } from '../../core/resolving/read-article.ts';
import { listMentions } from './list-mentions.ts';
import { loadCards } from './load-cards.ts';
import { textOfPage } from './text-of-page.ts';

const USAGE = `npm run -s read -- --cards CARDS.json --docs DOCS.jsonl [--time]
npm run -s read -- PACK FILE.html|FILE.txt…
    [--language en] [--date 2023-09-19] [--section WORDS]
npm run -s read -- --page FILE.html [--address URL] [--language en]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cards: { type: 'string' },
    docs: { type: 'string' },
    page: { type: 'string' },
    address: { type: 'string' },
    language: { type: 'string' },
    date: { type: 'string' },
    section: { type: 'string' },
    time: { type: 'boolean' },
  },
});

if (values.page === undefined) readWithGlossary();
else await printPage(values.page);

function readWithGlossary(): void {
  const [cards, ...files] = values.cards === undefined ? positionals : [values.cards, ...positionals];
  if (cards === undefined || (values.docs === undefined) === (files.length === 0)) {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
  const glossary = orExplain(() => readyGlossary(loadCards(cards)));
  if (values.docs !== undefined) readDocuments(glossary, values.docs);
  for (const file of files) readFile(glossary, file);
}

/** A file that is missing or invalid is the user's mistake, not a fault of the program. */
function orExplain<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exit(1);
  }
}

/** Only what this command needs is loaded: scripts run it hundreds of times. */
async function printPage(file: string): Promise<void> {
  const source = orExplain(() => readFileSync(file, 'utf8'));
  const { readPage } = await import('./read-page.ts');
  const { address = '', language } = values;
  process.stdout.write(`${JSON.stringify(await readPage(source, { address, language }))}\n`);
}

function readDocuments(glossary: ReadyGlossary, file: string): void {
  const times: number[] = [];
  const lines = orExplain(() => readFileSync(file === '-' ? 0 : file, 'utf8')).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { id, text, language, date } = orExplain(() => documentOf(line, index + 1));
    const began = performance.now();
    const [mentions = []] = readArticle(glossary, {
      language: language ?? values.language ?? 'en',
      date: date ?? values.date,
      section: values.section,
      blocks: [{ text }],
    });
    times.push(performance.now() - began);
    process.stdout.write(
      `${JSON.stringify({ id, mentions: mentions.map(({ start, end, card, candidates, why }) => ({ start, end, card, candidates, why })) })}\n`,
    );
  }
  if (values.time)
    process.stderr.write(`median ${times.sort((a, b) => a - b)[times.length >> 1]?.toFixed(2)} ms\n`);
}

type Document = { id: string; text: string; language?: string; date?: string };

function documentOf(line: string, number: number): Document {
  try {
    const read: unknown = JSON.parse(line);
    const { id, text } = read as Document;
    if (typeof id === 'string' && typeof text === 'string') return read as Document;
  } catch {
    // Invalid JSON is reported like JSON that is not a document.
  }
  throw new Error(`Line ${number} is not a document: { "id", "text" } in JSON.`);
}

function readFile(glossary: ReadyGlossary, file: string): void {
  const page = textOfPage(
    orExplain(() => readFileSync(file, 'utf8')),
    file,
  );
  const article = {
    language: values.language ?? page.language,
    title: page.title,
    date: values.date ?? page.date,
    section: values.section,
    blocks: page.blocks.map(text => ({ text })),
  };
  process.stdout.write(listMentions(article, readArticle(glossary, article), glossary));
}
