import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '#core/settings/settings.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';

/** The settings as they are by now, and a way to change them that says when the browser cannot keep the change. */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly attempt: (change: () => Promise<Settings>) => Promise<boolean>;
} {
  const services = useServices().settings;
  const { fail, works } = useReports();
  const [settings, setSettings] = useState<Settings | null>(null);
  const attempt = useCallback(
    async (change: () => Promise<Settings>) => {
      try {
        setSettings(await change());
        works();
        return true;
      } catch (error) {
        fail({ ok: false, reason: 'settings-failed', detail: String(error) });
        return false;
      }
    },
    [fail, works],
  );
  useEffect(() => {
    const ending = new AbortController();
    services.watch(setSettings, ending.signal);
    void attempt(services.read);
    return () => ending.abort();
  }, [services, attempt]);
  return { settings, attempt };
}
