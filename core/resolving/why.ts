import type { CardId } from '../cards/identifiers.ts';
import type { Evidence, Reason } from './weighing/evidence.ts';

/** A reason as it is told to the reader. */
export type Why = {
  /** The candidate that it is about. */
  readonly for: CardId;
  readonly reason: Reason;
  /** True where it speaks against that candidate. */
  readonly against: boolean;
  /** What it rests on: the words, or the other name. At most {@link LONGEST_DETAIL} UTF-16 code units. */
  readonly detail?: string | undefined;
};

/** Longest detail, in UTF-16 code units: a line of a card. */
export const LONGEST_DETAIL = 80;

/** Reasons of one candidate that are told: whoever reads ten has stopped reading. */
const MOST_OF_ONE = 6;

/** The reasons of each candidate, strongest first; what adds nothing is left out. */
export function toldReasons(evidence: readonly Evidence[]): Why[] {
  const told: Why[] = [];
  for (const id of new Set(evidence.map(one => one.for))) {
    const strongest = evidence
      .filter(one => one.for === id && (one.weight !== 0 || one.reason === 'is-short-form'))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_OF_ONE);
    for (const { reason, weight, detail } of strongest) {
      told.push({ for: id, reason, against: weight < 0, ...(detail && { detail: shorten(detail) }) });
    }
  }
  return told;
}

function shorten(detail: string): string {
  const cut = detail.slice(0, LONGEST_DETAIL);
  // Half of a character is none.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
