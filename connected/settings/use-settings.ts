import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#core/settings/settings.ts';
import { watchSettings } from '#platform/settings/settings.ts';

/** The settings, as they are after every change made anywhere. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return settings;
}
