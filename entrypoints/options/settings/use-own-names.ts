import type { OwnNames } from '#core/settings/settings.ts';
import { useServices } from '../services.ts';
import { type Changeable, useChangeable } from './use-changeable.ts';

/**
 * Where names that the reader wrote are marked, and a way to change that; a change that cannot be stored is reported.
 */
export function useOwnNames(): Changeable<OwnNames> {
  return useChangeable(useServices().ownNames, false);
}
