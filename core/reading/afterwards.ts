import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import { earliestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
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

type Entry = Later & { readonly mentions: number };

/** An end weighs as much as what this many further cards tell of. */
const WEIGHT_OF_END = 2;

/** Shorter words are in every sentence. In UTF-16 code units. */
const LEAST_TELLING_WORD = 6;

/**
 * What followed the article's day, one statement for each later day. Days on which more of the article's cards have
 * something (an end of what held counts, too) come first, and ends before other things; of two that weigh the same, the one with the more mentioned
 * cards. Of one day is told what has the most in common with everything else that the cards have on it.
 *
 * @returns the weightiest first.
 */
export function afterwards(cards: readonly MentionedCard[], date: PartialDate): Later[] {
  const days = new Map<PartialDate, Entry[]>();
  /** Cards of which something that held on the article's day ended, by the day on which it did. */
  const ends = new Map<PartialDate, Set<string>>();
  for (const { card, mentions } of cards) {
    const { then, since, ended } = cardOn(card, date);
    for (const { to } of then) if (to !== undefined) ends.set(to, (ends.get(to) ?? new Set()).add(card.id));
    for (const statement of since) {
      const day = statement.at ?? statement.from;
      if (day === undefined) continue;
      const entry = { card, statement, mentions, cards: 0, ended: statement === ended };
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
  }
  return [...days]
    .flatMap(([day, entries]) => {
      const told = mostTelling(entries);
      if (!told) return [];
      const distinct = new Set([...entries.map(({ card }) => card.id), ...(ends.get(day) ?? [])]).size;
      const mentions = entries.reduce((sum, entry) => sum + entry.mentions, 0);
      const { card, statement, ended } = told;
      return [{ later: { card, statement, ended, cards: distinct }, mentions }];
    })
    .sort((a, b) => weightOf(b.later) - weightOf(a.later) || b.mentions - a.mentions)
    .map(({ later }) => later);
}

/** Oldest first, as it went on. */
export function inOrderOfTime(later: readonly Later[]): Later[] {
  const day = ({ statement: { at, from } }: Later) => earliestDay(at ?? from ?? '9999');
  return [...later].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function weightOf({ cards, ended }: Later): number {
  return cards + (ended ? WEIGHT_OF_END : 0);
}

/** Null where the cards have only relations and facts on that day, which do not say what happened. */
function mostTelling(entries: readonly Entry[]): Entry | null {
  const words = entries.map(({ statement }) => tellingWords(statement.text));
  let best: Entry | null = null;
  let most = -1;
  entries.forEach((entry, at) => {
    const { kind } = entry.statement;
    if (kind === 'fact' || kind === 'relation') return;
    const shared = [...(words[at] as ReadonlySet<string>)].reduce(
      (sum, word) => sum + words.filter((others, other) => other !== at && others.has(word)).length,
      0,
    );
    const score = entry.ended ? Number.POSITIVE_INFINITY : shared;
    if (score > most || (score === most && best !== null && entry.mentions > best.mentions)) {
      best = entry;
      most = score;
    }
  });
  return best;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(word => word.length >= LEAST_TELLING_WORD));
}
