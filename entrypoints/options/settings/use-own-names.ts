import type { OwnNames } from '#core/settings/settings.ts';
import { useServices } from '../services.ts';
import { type Changeable, useChangeable } from './use-changeable.ts';

/** Where names of the reader's own are marked, and a way to change that which says when the browser cannot keep it. */
export function useOwnNames(): Changeable<OwnNames> {
  return useChangeable(useServices().ownNames, false);
}
