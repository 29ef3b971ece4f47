import { standing } from '../as-of/standing.ts';
import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';

/** One step from a card to another: a statement of the one that names the other. */
export type Step = {
  readonly from: CardId;
  readonly to: CardId;
  /** The card whose statement it is: `from` or `to`. */
  readonly by: CardId;
  readonly statement: Statement;
};

/** Steps that a chain may have: a longer one connects anything with anything. */
export const LONGEST_CHAIN = 5;

/** What makes a step a better one of two that lead to the same card: it held that day, it has a source, it says more. */
function worth({ statement }: Step, date: PartialDate | null): number {
  const held = date !== null && standing(statement, date) === 'held' ? 4 : 0;
  const sourced = statement.sources.length > 0 ? 2 : 0;
  return held + sourced + (statement.relation?.type === 'related-to' ? 0 : 1);
}

/**
 * The shortest chain of relations between two cards, in either direction; of steps between the same cards the best one.
 * Null where none has at most {@link LONGEST_CHAIN} steps.
 */
export function connect(
  cards: Iterable<Card>,
  from: CardId,
  to: CardId,
  date: PartialDate | null,
): Step[] | null {
  if (from === to) return [];
  const steps = stepsOf(cards, date);
  const reached = new Map<CardId, Step | null>([[from, null]]);
  let edge: CardId[] = [from];
  for (let length = 1; length <= LONGEST_CHAIN && edge.length > 0; length++) {
    const next: CardId[] = [];
    for (const at of edge) {
      for (const step of steps.get(at)?.values() ?? []) {
        if (reached.has(step.to)) continue;
        reached.set(step.to, step);
        if (step.to === to) return chainTo(to, reached);
        next.push(step.to);
      }
    }
    edge = next;
  }
  return null;
}

/** For each card the best step to each other one, the best first. */
function stepsOf(cards: Iterable<Card>, date: PartialDate | null): Map<CardId, Map<CardId, Step>> {
  const known = new Map([...cards].map(card => [card.id, card]));
  const all: Step[] = [];
  for (const { id, statements } of known.values()) {
    for (const statement of statements) {
      const other = statement.relation?.card;
      if (other === undefined || other === id || !known.has(other)) continue;
      all.push({ from: id, to: other, by: id, statement }, { from: other, to: id, by: id, statement });
    }
  }
  all.sort((a, b) => worth(b, date) - worth(a, date) || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const steps = new Map<CardId, Map<CardId, Step>>();
  for (const step of all) {
    const ofCard = steps.get(step.from) ?? new Map<CardId, Step>();
    steps.set(step.from, ofCard);
    if (!ofCard.has(step.to)) ofCard.set(step.to, step);
  }
  return steps;
}

function chainTo(to: CardId, reached: ReadonlyMap<CardId, Step | null>): Step[] {
  const chain: Step[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.from)) chain.unshift(step);
  return chain;
}
