import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { beginningOf, compareDays } from '../cards/statement-dates.ts';
import { isNews } from '../cards/statement-kinds.ts';
import type { MentionedCard } from './actors.ts';

/** What a card of the article says of a day after it. */
export type Later = {
  readonly card: Card;
  readonly statement: Statement;
  /** How many of the article's cards have something on that day, or something that ended on it. */
  readonly cards: number;
  /** True where it has put an end to what the card is about. */
  readonly ended: boolean;
};

type Entry = Omit<Later, 'cards'> & {
  readonly mentions: number;
  /** True where something that held on the article's day ended, for this card, on the day of the entry. */
  readonly turned: boolean;
};

/** An end weighs as much as what this many further cards tell of. */
const WEIGHT_OF_END = 2;

/** More than sentences can have words in common. */
const ABOVE_WORDS = 1e6;

/** Shorter words are in every sentence. In UTF-16 code units. */
const SHORTEST_LONG_WORD = 6;

/**
 * What followed the article's day, one statement for each later day. A day weighs as much as the article's cards that
 * have something on it; a card of which something ended then that held on the article's day counts twice, and an end of
 * its person, body or thing more. Of days that weigh the same, the one with the more mentioned cards comes first. Of one
 * day is told what its most changed card has; of several, what has the most in common with everything else on it.
 *
 * @returns the weightiest first.
 */
export function afterwards(cards: readonly MentionedCard[], date: PartialDate): Later[] {
  const days = new Map<PartialDate, Entry[]>();
  /** Cards of which something that held on the article's day ended, by the day on which it did. */
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
      const told = mostTelling(entries);
      if (!told) return [];
      const turned = ends.get(day) ?? new Set();
      const distinct = new Set([...entries.map(({ card }) => card.id), ...turned]).size;
      const mentions = entries.reduce((sum, entry) => sum + entry.mentions, 0);
      const { card, statement, ended } = told;
      const weight = distinct + turned.size + (ended ? WEIGHT_OF_END : 0);
      return [{ later: { card, statement, ended, cards: distinct }, weight, mentions }];
    })
    .sort((a, b) => b.weight - a.weight || b.mentions - a.mentions)
    .map(({ later }) => later);
}

/** Oldest first, as it went on. */
export function inOrderOfTime(later: readonly Later[]): Later[] {
  const day = ({ statement }: Later) => beginningOf(statement) ?? '9999';
  return [...later].sort((a, b) => compareDays(day(a), day(b)));
}

/** Null where no statement of that day says what happened. */
function mostTelling(entries: readonly Entry[]): Entry | null {
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
  return new Set(words.filter(word => word.length >= SHORTEST_LONG_WORD));
}
