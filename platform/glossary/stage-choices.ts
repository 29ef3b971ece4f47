import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { KeptChoice } from '#core/packs/pack.ts';
import { MOST_CHOICES } from '../choices/open-choices.ts';
import { sameness } from '../choices/same-choice.ts';
import type { RefusedChoice } from './transfer.ts';

/** What an import makes of a file's choices. Nothing of it ever stands in the way of the file's cards. */
export type ChoiceStage = {
  take(place: string, entry: KeptChoice): void;
  refuse(choice: RefusedChoice): void;
  /** What comes in, oldest first, once all of the file is read. */
  finish(): KeptChoice[];
  readonly refused: RefusedChoice[];
  /** Refused ones beyond those that are listed. */
  unlisted(): number;
};

/** @param kept the choices that are there already; what stands here is not brought in a second time. */
export function stageChoices(kept: readonly KeptChoice[]): ChoiceStage {
  const here = new Set(kept.map(({ choice }) => sameness(choice)));
  const taken = new Map<string, { readonly place: string; readonly entry: KeptChoice }>();
  const refused: RefusedChoice[] = [];
  let unlisted = 0;

  function refuse(choice: RefusedChoice): void {
    if (refused.length < FILE_LIMITS.refused) refused.push(choice);
    else unlisted++;
  }

  return {
    refused,
    unlisted: () => unlisted,
    refuse,
    take(place, entry) {
      const same = sameness(entry.choice);
      const before = taken.get(same);
      if (here.has(same) || (before && before.entry.madeAt > entry.madeAt)) return;
      // Of a file that goes on without end no more is held than what could come in.
      if (before || taken.size < MOST_CHOICES) taken.set(same, { place, entry });
      else refuse(noRoom(place));
    },
    finish() {
      const sorted = [...taken.values()].sort((one, other) => one.entry.madeAt - other.entry.madeAt);
      const beyond = Math.max(0, sorted.length - Math.max(0, MOST_CHOICES - kept.length));
      for (const { place } of sorted.slice(0, beyond)) refuse(noRoom(place));
      return sorted.slice(beyond).map(({ entry }) => entry);
    },
  };
}

function noRoom(place: string): RefusedChoice {
  const message = `No more than ${MOST_CHOICES.toLocaleString('en')} choices are kept.`;
  return { place, issues: [{ path: [], message }] };
}
