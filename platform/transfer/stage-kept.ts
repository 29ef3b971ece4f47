import { type IssueCode, issueAt } from '#core/cards/issue.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { RefusedEntry } from '#core/transfer/import-plan.ts';

/** What an import makes of one list of what the reader decided. Nothing of it ever stands in the way of cards. */
export type KeptStage<Entry> = {
  take(place: string, entry: Entry): void;
  refuse(entry: RefusedEntry): void;
  /** What comes in, oldest first, once all of the file is read. */
  finish(): Entry[];
  readonly refused: RefusedEntry[];
  /** Refused ones beyond those that are listed. */
  unlisted(): number;
};

/** How entries of one list are told apart, and how many of them there is room for. */
export type KeptRules<Entry> = {
  /** The entries that are there already; what one of them decides is not decided anew. */
  readonly kept: readonly Entry[];
  /** A text that two entries share where they decide the same. */
  readonly keyOf: (entry: Entry) => string;
  /** ms since the epoch: of two in a file that decide the same, the later one counts. */
  readonly timeOf: (entry: Entry) => number;
  /** So many are kept in all, and what is wrong with those beyond. */
  readonly most: number;
  readonly noRoom: IssueCode;
};

export function stageKept<Entry>({ kept, keyOf, timeOf, most, noRoom }: KeptRules<Entry>): KeptStage<Entry> {
  const here = new Set(kept.map(keyOf));
  const taken = new Map<string, { readonly place: string; readonly entry: Entry }>();
  const refused: RefusedEntry[] = [];
  let unlisted = 0;

  function refuse(entry: RefusedEntry): void {
    if (refused.length < FILE_LIMITS.refused) refused.push(entry);
    else unlisted++;
  }

  const refuseForRoom = (place: string) => refuse({ place, issues: [issueAt([], noRoom, most)] });

  return {
    refused,
    unlisted: () => unlisted,
    refuse,
    take(place, entry) {
      const key = keyOf(entry);
      const before = taken.get(key);
      if (here.has(key) || (before && timeOf(before.entry) > timeOf(entry))) return;
      // Of a file that goes on without end no more is held than what could come in.
      if (before || taken.size < most) taken.set(key, { place, entry });
      else refuseForRoom(place);
    },
    finish() {
      const sorted = [...taken.values()].sort((one, other) => timeOf(one.entry) - timeOf(other.entry));
      const beyond = Math.max(0, sorted.length - Math.max(0, most - kept.length));
      for (const { place } of sorted.slice(0, beyond)) refuseForRoom(place);
      return sorted.slice(beyond).map(({ entry }) => entry);
    },
  };
}
