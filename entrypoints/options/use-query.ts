import { useEffect, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';
import { useReports } from './reports.ts';

/**
 * What a read of the glossary answered last, null before the first answer. It is read again whenever one of `on`
 * changes; an answer that comes after a later question is dropped.
 */
export function useReading<Value, Fault extends Failure & { readonly detail?: string }>(
  read: () => Promise<Result<Value, Fault>>,
  on: readonly unknown[],
): Value | null {
  const { fail } = useReports();
  const [value, setValue] = useState<Value | null>(null);
  // The caller names what the read depends on.
  useEffect(() => {
    let current = true;
    read().then(result => {
      if (!current) return;
      if (result.ok) setValue(result.value);
      else fail(result);
    });
    return () => {
      current = false;
    };
  }, on);
  return value;
}
