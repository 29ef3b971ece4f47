import type { Settings } from '#core/settings/settings.ts';
import { useServices } from '../services.ts';
import { type Changeable, useChangeable } from './use-changeable.ts';

/** The settings as they are by now, and a way to change them that says when the browser cannot keep the change. */
export function useSettings(): Changeable<Settings> {
  return useChangeable(useServices().settings, true);
}
