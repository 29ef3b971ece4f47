import type { Settings } from '#core/settings/settings.ts';
import { useServices } from '../services.ts';
import { type Changeable, useChangeable } from './use-changeable.ts';

/** The current settings, and a way to change them; a change that cannot be stored is reported. */
export function useSettings(): Changeable<Settings> {
  return useChangeable(useServices().settings, true);
}
