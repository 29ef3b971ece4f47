import { useEffect, useRef, useState } from 'preact/hooks';
import { useEffectEvent } from '#components/use-effect-event.ts';
import type { Failure, Result } from '#core/result.ts';
import { useReports } from './reports.ts';

/**
 * What a read of the glossary answered last, null before the first answer. It is read again whenever one of `on`
 * changes; an answer that comes after a later question is dropped. The linter checks `on` at each caller.
 */
export function useQuery<Value, Fault extends Failure & { readonly detail?: string }>(
  read: () => Promise<Result<Value, Fault>>,
  on: readonly unknown[],
): Value | null {
  const { fail } = useReports();
  const [value, setValue] = useState<Value | null>(null);
  const readNow = useEffectEvent(read);
  const asked = useRef(on);
  if (on.some((one, at) => one !== asked.current[at])) asked.current = on;
  const question = asked.current;
  useEffect(() => {
    let current = true;
    readNow().then(result => {
      if (!current) return;
      if (result.ok) setValue(result.value);
      else fail(result);
    });
    return () => {
      current = false;
    };
  }, [question, readNow, fail]);
  return value;
}
