import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { beginningOf, compareDays } from '../cards/statement-dates.ts';
import { isNews } from '../cards/statement-kinds.ts';
import type { MentionedCard } from './actors.ts';

/** A statement of one of the article's cards about a later day. */
export type Later = {
  readonly card: Card;
  readonly statement: Statement;
  /** How many of the article's cards have a statement about that day, or one that ended on it. */
  readonly cards: number;
  /** True if it was the end of what the card is about. */
  readonly ended: boolean;
};

type Entry = Omit<Later, 'cards'> & {
  readonly mentions: number;
  /** True if, for this card, something that applied on the article's day ended on the day of the entry. */
  readonly turned: boolean;
};

/** An end weighs as much as statements of this many further cards. */
const WEIGHT_OF_END = 2;

/** More than any number of words that sentences can share. */
const ABOVE_WORDS = 1e6;

/** Shorter words, which occur in every sentence, are ignored. In UTF-16 code units. */
const MIN_WORD_LENGTH = 6;

/**
 * What happened after the article's day, one statement for each later day. The weight of a day is the number of the
 * article's cards with a statement about it. A card for which something ended then that applied on the article's day
 * counts twice, and the end of its person, body or thing counts more. Of days with equal weight, the one whose cards
 * have more mentions comes first. The statement for a day is that of the card that changed most, and if several did,
 * the one that shares most words with the others of that day.
 *
 * @returns the weightiest first.
 */
export function afterwards(cards: readonly MentionedCard[], date: PartialDate): Later[] {
  const days = new Map<PartialDate, Entry[]>();
  /** For each day, the cards for which something that applied on the article's day ended. */
  const ends = new Map<PartialDate, Set<string>>();
  for (const { card, mentions } of cards) {
    const { then, since, ended } = cardOn(card, date);
    const turns = new Set(then.flatMap(({ to }) => to ?? []));
    for (const day of turns) ends.set(day, (ends.get(day) ?? new Set()).add(card.id));
    for (const statement of since) {
      const day = beginningOf(statement);
      if (day === undefined) continue;
      const entry = { card, statement, mentions, ended: statement === ended, turned: turns.has(day) };
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
  }
  return [...days]
    .flatMap(([day, entries]) => {
      const shown = pickEntry(entries);
      if (!shown) return [];
      const turned = ends.get(day) ?? new Set();
      const distinct = new Set([...entries.map(({ card }) => card.id), ...turned]).size;
      const mentions = entries.reduce((sum, entry) => sum + entry.mentions, 0);
      const { card, statement, ended } = shown;
      const weight = distinct + turned.size + (ended ? WEIGHT_OF_END : 0);
      return [{ later: { card, statement, ended, cards: distinct }, weight, mentions }];
    })
    .sort((a, b) => b.weight - a.weight || b.mentions - a.mentions)
    .map(({ later }) => later);
}

/** In chronological order. */
export function inOrderOfTime(later: readonly Later[]): Later[] {
  const day = ({ statement }: Later) => beginningOf(statement) ?? '9999';
  return [...later].sort((a, b) => compareDays(day(a), day(b)));
}

/** The statement to show for a day; null if none says what happened. */
function pickEntry(entries: readonly Entry[]): Entry | null {
  const words = entries.map(({ statement }) => longWords(statement.text));
  let best: Entry | null = null;
  let most = -1;
  entries.forEach((entry, at) => {
    if (!isNews(entry.statement)) return;
    const shared = [...(words[at] as ReadonlySet<string>)].reduce(
      (sum, word) => sum + words.filter((others, other) => other !== at && others.has(word)).length,
      0,
    );
    const score = (entry.ended ? 2 * ABOVE_WORDS : entry.turned ? ABOVE_WORDS : 0) + shared;
    if (score > most || (score === most && best !== null && entry.mentions > best.mentions)) {
      best = entry;
      most = score;
    }
  });
  return best;
}

function longWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(word => word.length >= MIN_WORD_LENGTH));
}
