import { useCallback } from 'preact/hooks';
import { type Stored, useStored } from '#connected/settings/use-stored.ts';
import { useReports } from '../reports.ts';

/** What the browser keeps, as it is by now (null until it is read), and a way to change it. */
export type Changeable<Value> = {
  readonly value: Value | null;
  /** Says when the browser cannot keep the change, and gives false then. */
  readonly attempt: (change: () => Promise<Value>) => Promise<boolean>;
};

/** @param saysUnread whether it says as well when the browser cannot read it. */
export function useChangeable<Value>(kept: Stored<Value>, saysUnread: boolean): Changeable<Value> {
  const { fail, works } = useReports();
  const failed = (error: unknown) => fail({ ok: false, reason: 'settings-failed', detail: String(error) });
  const [value, setValue] = useStored(kept, null, saysUnread ? failed : undefined);
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
