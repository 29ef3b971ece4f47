import type { Settings } from '#core/settings/settings.ts';
import { readSettings, watchSettings } from '#platform/settings/settings.ts';
import { useKept } from './use-kept.ts';

const KEPT = { read: readSettings, watch: watchSettings };

/** The settings, as they are after every change made anywhere. */
export function useSettings(first: Settings): Settings {
  const [settings] = useKept(KEPT, first);
  return settings ?? first;
}
