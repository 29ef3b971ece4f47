import { type IssueCode, issueAt } from '#core/cards/issue.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { RefusedEntry } from '#core/transfer/import-plan.ts';

/** Stages one list of an import's decisions (choices, or dates). Invalid entries never prevent the import of cards. */
export type KeptStage<Entry> = {
  take(place: string, entry: Entry): void;
  refuse(entry: RefusedEntry): void;
  /** Call this once the whole file is read: the entries to add, oldest first. */
  finish(): Entry[];
  readonly refused: RefusedEntry[];
  /** The number of refused entries that are not listed. */
  unlisted(): number;
};

/** How the entries of one list are compared, and how many may be stored. */
export type KeptRules<Entry> = {
  /** The stored entries, which entries of the file do not override. */
  readonly kept: readonly Entry[];
  /** A key that is equal for two entries about the same thing. */
  readonly keyOf: (entry: Entry) => string;
  /** In ms since the epoch: of two entries in a file with the same key, the later one counts. */
  readonly timeOf: (entry: Entry) => number;
  /** The number of entries that may be stored, and the issue reported for those beyond it. */
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
      // However long the file is, memory holds no more entries than could be added.
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
