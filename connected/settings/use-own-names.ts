import type { OwnNames } from '#core/settings/settings.ts';
import { readOwnNames, watchOwnNames } from '#platform/settings/own-names.ts';
import { useKept } from './use-kept.ts';

const KEPT = { read: readOwnNames, watch: watchOwnNames };

/** Where names of the reader's own are marked, as it is after every change made anywhere; null until that is read. */
export function useOwnNames(): OwnNames | null {
  return useKept(KEPT, null)[0];
}
