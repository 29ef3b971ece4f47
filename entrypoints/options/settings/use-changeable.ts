import { useCallback } from 'preact/hooks';
import { type Stored, useStored } from '#connected/settings/use-stored.ts';
import { useReports } from '../reports.ts';

/** A stored value as it is now (null until it has been read), and a way to change it. */
export type Changeable<Value> = {
  readonly value: Value | null;
  /** Makes a change. If the browser cannot store it, reports that and answers false. */
  readonly attempt: (change: () => Promise<Value>) => Promise<boolean>;
};

/** @param reportsUnread true to report a failure to read the value, too. */
export function useChangeable<Value>(stored: Stored<Value>, reportsUnread: boolean): Changeable<Value> {
  const { fail, works } = useReports();
  const failed = (error: unknown) => fail({ ok: false, reason: 'settings-failed', detail: String(error) });
  const [value, setValue] = useStored(stored, null, reportsUnread ? failed : undefined);
  const attempt = useCallback(
    async (change: () => Promise<Value>) => {
      try {
        setValue(await change());
        works();
        return true;
      } catch (error) {
        fail({ ok: false, reason: 'settings-failed', detail: String(error) });
        return false;
      }
    },
    [fail, works, setValue],
  );
  return { value, attempt };
}
