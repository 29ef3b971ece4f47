import type { CardId } from '../cards/identifiers.ts';
import type { Evidence, Reason } from './weighing/evidence.ts';

/** A reason in the form in which it is sent to the page and shown. */
export type Why = {
  /** The candidate that it is about. */
  readonly for: CardId;
  readonly reason: Reason;
  /** True if the reason counts against that candidate. */
  readonly against: boolean;
  /** What the reason is based on: the words, or the other name. At most {@link LONGEST_DETAIL} UTF-16 code units. */
  readonly detail?: string | undefined;
};

/** Longest detail, in UTF-16 code units: a line of a card. */
export const LONGEST_DETAIL = 80;

/** How many reasons of one candidate are shown: nobody reads more. */
const MAX_REASONS_PER_CANDIDATE = 6;

/** The reasons to show for each candidate, strongest first; those that add nothing are left out. */
export function reasonsToShow(evidence: readonly Evidence[]): Why[] {
  const shown: Why[] = [];
  for (const id of new Set(evidence.map(item => item.for))) {
    const strongest = evidence
      .filter(item => item.for === id && (item.weight !== 0 || item.reason === 'is-short-form'))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MAX_REASONS_PER_CANDIDATE);
    for (const { reason, weight, detail } of strongest) {
      shown.push({ for: id, reason, against: weight < 0, ...(detail && { detail: shorten(detail) }) });
    }
  }
  return shown;
}

function shorten(detail: string): string {
  const cut = detail.slice(0, LONGEST_DETAIL);
  // The cut must not leave half of a surrogate pair.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
