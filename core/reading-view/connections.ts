import { type Standing, standing } from '../as-of/standing.ts';
import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';

/** One step from a card to another: a statement of one of them that names the other. */
export type Step = {
  readonly from: CardId;
  readonly to: CardId;
  /** The card that has the statement: `from` or `to`. */
  readonly by: CardId;
  readonly statement: Statement;
  /** How it relates to the article's day; null if the day is not known. */
  readonly standing: Standing | null;
};

/** Maximum number of steps in a chain: longer ones would connect anything with anything. */
export const LONGEST_CHAIN = 5;

/** For each card, the steps to other cards: only the best one to each. */
type Steps = ReadonlyMap<CardId, ReadonlyMap<CardId, Step>>;

type Chain = { readonly worth: number; readonly steps: readonly Step[] };

/**
 * The value of a step in a chain: first whether it applied on the article's day, then whether it has a source, then
 * whether it says more than "related to". Each counts for more than all the later ones of the longest chain together.
 */
export function worthOf({ statement, standing }: Step): number {
  const held = standing === 'held' ? (LONGEST_CHAIN + 1) ** 2 : 0;
  const sourced = statement.sources.length > 0 ? LONGEST_CHAIN + 1 : 0;
  return held + sourced + (statement.relation?.type === 'related-to' ? 0 : 1);
}

/**
 * The shortest chain of relations between two cards, each followed in either direction. Of several equally short ones,
 * the one with the highest total value ({@link worthOf}), then the first by the ids on its way, so that the order of
 * `cards` does not matter. Relations to cards that are not among `cards` are ignored.
 *
 * @returns null if no chain has at most {@link LONGEST_CHAIN} steps; an empty chain from a card to itself.
 */
export function connect(
  cards: Iterable<Card>,
  from: CardId,
  to: CardId,
  date: PartialDate | null,
): readonly Step[] | null {
  if (from === to) return [];
  const steps = stepsOf(cards, date);
  const distances = distancesTo(to, steps);
  const length = distances.get(from);
  if (length === undefined) return null;
  let reached = new Map<CardId, Chain>([[from, { worth: 0, steps: [] }]]);
  for (let left = length - 1; left >= 0; left--) {
    const next = new Map<CardId, Chain>();
    for (const [at, chain] of reached) {
      for (const step of steps.get(at)?.values() ?? []) {
        if (distances.get(step.to) !== left) continue;
        const longer = { worth: chain.worth + worthOf(step), steps: [...chain.steps, step] };
        const known = next.get(step.to);
        if (!known || isBetter(longer, known)) next.set(step.to, longer);
      }
    }
    reached = next;
  }
  return reached.get(to)?.steps ?? null;
}

function isBetter(one: Chain, other: Chain): boolean {
  if (one.worth !== other.worth) return one.worth > other.worth;
  return passed(one) < passed(other);
}

/** The ids on the way, as a text that can be compared; ids contain no line breaks. */
function passed({ steps }: Chain): string {
  return steps.map(({ to }) => to).join('\n');
}

/** The number of steps from each card to `target`, for the cards that are close enough. */
function distancesTo(target: CardId, steps: Steps): ReadonlyMap<CardId, number> {
  const distances = new Map<CardId, number>([[target, 0]]);
  let edge: readonly CardId[] = [target];
  for (let length = 1; length <= LONGEST_CHAIN && edge.length > 0; length++) {
    const next: CardId[] = [];
    for (const at of edge) {
      for (const other of steps.get(at)?.keys() ?? []) {
        if (distances.has(other)) continue;
        distances.set(other, length);
        next.push(other);
      }
    }
    edge = next;
  }
  return distances;
}

/** For each card, the best step to each other card. */
function stepsOf(cards: Iterable<Card>, date: PartialDate | null): Steps {
  const known = new Map([...cards].map(card => [card.id, card]));
  const steps = new Map<CardId, Map<CardId, Step>>();
  const add = (step: Step) => {
    const ofCard = steps.get(step.from) ?? new Map<CardId, Step>();
    steps.set(step.from, ofCard);
    const other = ofCard.get(step.to);
    if (!other || isBetterStep(step, other)) ofCard.set(step.to, step);
  };
  for (const { id, statements } of known.values()) {
    for (const statement of statements) {
      const other = statement.relation?.card;
      if (other === undefined || other === id || !known.has(other)) continue;
      const rest = { by: id, statement, standing: date === null ? null : standing(statement, date) };
      add({ from: id, to: other, ...rest });
      add({ from: other, to: id, ...rest });
    }
  }
  return steps;
}

/**
 * Of two equally valuable steps, the one from the card with the smaller id is better; within a card, the earlier line.
 */
function isBetterStep(one: Step, other: Step): boolean {
  const difference = worthOf(one) - worthOf(other);
  return difference === 0 ? one.by < other.by : difference > 0;
}
