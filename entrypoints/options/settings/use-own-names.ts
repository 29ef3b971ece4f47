import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnNames } from '#core/settings/settings.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';

/** Where names of the reader's own are marked, and a way to change that which says when the browser cannot keep it. */
export function useOwnNames(): {
  readonly ownNames: OwnNames | null;
  readonly attempt: (change: () => Promise<OwnNames>) => Promise<boolean>;
} {
  const services = useServices().ownNames;
  const { fail, works } = useReports();
  const [ownNames, setOwnNames] = useState<OwnNames | null>(null);
  const attempt = useCallback(
    async (change: () => Promise<OwnNames>) => {
      try {
        setOwnNames(await change());
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
    services.watch(setOwnNames, ending.signal);
    services.read().then(
      read => setOwnNames(before => before ?? read),
      () => undefined,
    );
    return () => ending.abort();
  }, [services]);
  return { ownNames, attempt };
}
