import type { OwnNames } from '#core/settings/settings.ts';
import { readOwnNames, watchOwnNames } from '#platform/settings/own-names.ts';
import { useStored } from './use-stored.ts';

const OWN_NAMES = { read: readOwnNames, watch: watchOwnNames };

/** On which sites the reader's own names are marked, after every change in any context; null until it is read. */
export function useOwnNames(): OwnNames | null {
  return useStored(OWN_NAMES, null)[0];
}
