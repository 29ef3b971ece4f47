import type { Settings } from '#core/settings/settings.ts';
import { readSettings, watchSettings } from '#platform/settings/settings.ts';
import { useStored } from './use-stored.ts';

const SETTINGS = { read: readSettings, watch: watchSettings };

/** The current settings, after every change in any context. */
export function useSettings(first: Settings): Settings {
  const [settings] = useStored(SETTINGS, first);
  return settings ?? first;
}
