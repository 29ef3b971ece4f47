import { useState } from 'preact/hooks';
import { useAnswer } from '#connected/use-answer.ts';
import type { Failure, Result } from '#core/result.ts';
import { useReports } from './reports.ts';

/**
 * The last answer of a read of the glossary, null before the first. It is read again whenever one of `on` changes; an
 * answer that arrives after a later read began is dropped. The linter checks `on` at each caller.
 */
export function useQuery<Value, Fault extends Failure & { readonly detail?: string }>(
  read: () => Promise<Result<Value, Fault>>,
  on: readonly unknown[],
): Value | null {
  const { fail } = useReports();
  const [value, setValue] = useState<Value | null>(null);
  useAnswer(
    read,
    result => {
      if (result.ok) setValue(result.value);
      else fail(result);
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: the list is checked where this hook is called.
    on,
  );
  return value;
}
