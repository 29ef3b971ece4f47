import { finishFirst, mixFirst, mixSecond } from '../mixing.ts';
import type { Card } from './card.ts';
import type { Name } from './name.ts';
import type { Statement } from './statement.ts';
import { paragraphsOf } from './text.ts';

/** Identifies one line of a card: 53 bits, computed only from what the line says. */
export type LineHash = number;

/**
 * Version of the rules for hashing lines. Hashes are stored on the reader's disk: increase this with every change to
 * what is hashed, so that older hashes are ignored. Otherwise every line would seem to have changed.
 */
export const LINE_RULES = 1;

/** What is new in a card for a reader who has read it before. */
export type CardChanges = {
  /** The day of the last reading, `YYYY-MM-DD`, by the reader's clock. */
  readonly since: string;
  /** The lines that were not in the card then; at least one. */
  readonly lines: readonly LineHash[];
};

/** Lines of a card, grouped by the part of the card they are in. */
export type CardLines = {
  readonly title: boolean;
  readonly gist: boolean;
  readonly neutralName: boolean;
  /** Paragraphs of the summary. */
  readonly paragraphs: ReadonlySet<string>;
  readonly names: ReadonlySet<Name>;
  readonly statements: ReadonlySet<Statement>;
  readonly count: number;
};

type Line = { readonly hash: LineHash } & (
  | { readonly part: 'title' | 'gist' | 'neutralName' }
  | { readonly part: 'paragraph'; readonly text: string }
  | { readonly part: 'name'; readonly name: Name }
  | { readonly part: 'statement'; readonly statement: Statement }
);

/** The hashes of a card's lines, each once: this is stored for a card that was read. */
export function lineHashes(card: Card): LineHash[] {
  return [...new Set(linesOf(card).map(({ hash }) => hash))];
}

/**
 * The lines of a card that are not among those read before. A line that was only moved has not changed, and neither has
 * one with different sources.
 */
export function changedLines(read: Iterable<LineHash>, card: Card): LineHash[] {
  const known = new Set(read);
  return lineHashes(card).filter(hash => !known.has(hash));
}

/** Finds lines in a card by their hashes. */
export function findLines(card: Card, hashes: Iterable<LineHash>): CardLines {
  const wanted = new Set(hashes);
  const found = linesOf(card).filter(({ hash }) => wanted.has(hash));
  const has = (part: Line['part']) => found.some(line => line.part === part);
  return {
    title: has('title'),
    gist: has('gist'),
    neutralName: has('neutralName'),
    paragraphs: new Set(found.flatMap(line => (line.part === 'paragraph' ? line.text : []))),
    names: new Set(found.flatMap(line => (line.part === 'name' ? line.name : []))),
    statements: new Set(found.flatMap(line => (line.part === 'statement' ? line.statement : []))),
    count: found.length,
  };
}

/** Combines the changes found at two readings of a card while it stays open; the first reading gives the date. */
export function joinChanges(before: CardChanges | null, after: CardChanges | null): CardChanges | null {
  if (!before || !after) return before ?? after;
  return { since: before.since, lines: [...new Set([...before.lines, ...after.lines])] };
}

function linesOf(card: Card): Line[] {
  const { neutralName, summary } = card;
  return [
    { part: 'title', hash: hashOf('title', card.title) },
    ...(card.gist === undefined ? [] : [{ part: 'gist', hash: hashOf('gist', card.gist) } as const]),
    ...(neutralName === undefined
      ? []
      : [{ part: 'neutralName', hash: hashOf('neutralName', neutralName) } as const]),
    ...paragraphsOf(summary ?? '').map(
      text => ({ part: 'paragraph', text, hash: hashOf('paragraph', text) }) as const,
    ),
    ...card.names.map(name => ({ part: 'name', name, hash: hashOfName(name) }) as const),
    ...card.statements.map(
      statement => ({ part: 'statement', statement, hash: hashOfStatement(statement) }) as const,
    ),
  ];
}

/** Options for finding a name in text are left out, because the card does not show them. */
function hashOfName({ text, usedBy, since, until }: Name): LineHash {
  return hashOf('name', text, usedBy ?? [], since, until);
}

/**
 * Only what the card shows of a statement counts. Its kind is not shown. A source that is added or renumbered does not
 * change a word of the line.
 */
function hashOfStatement(statement: Statement): LineHash {
  const { text, at, from, to, knownSince, asOf, about, relation, disputedBy } = statement;
  const disputes = (disputedBy ?? []).map(dispute => [dispute.by, dispute.text]);
  // Hashes from before there was `knownSince` stay valid.
  const since = knownSince === undefined ? [] : [knownSince];
  const when = [at, from, to, asOf, about ?? false, ...since];
  return hashOf('statement', text, when, relation?.card, relation?.side, disputes);
}

function hashOf(...said: readonly unknown[]): LineHash {
  const text = JSON.stringify(said);
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = mixFirst(first, unit);
    second = mixSecond(second, unit);
  }
  return (finishFirst(first) >>> 11) * 2 ** 32 + (second >>> 0);
}
