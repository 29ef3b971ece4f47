import { useEffect, useState } from 'preact/hooks';
import type { Loss } from '#core/glossary/stock.ts';
import { apartFromGlossary, checkGlossary } from '#platform/keeping/check-glossary.ts';
import { followLoss } from '#platform/keeping/trace.ts';

/** A loss that the reader has not acknowledged, and why the glossary cannot be used. Asks the background to check both. */
export function useGlossaryState(): {
  readonly loss: Loss | null;
  readonly failure: { readonly reason: string; readonly detail: string } | null;
} {
  const [loss, setLoss] = useState<Loss | null>(null);
  const [failure, setFailure] = useState<{ reason: string; detail: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followLoss(setLoss, stop.signal);
    void checkGlossary().then(checked => {
      const found = apartFromGlossary() ?? checked;
      setFailure(found?.ok === false ? found : null);
    });
    return () => stop.abort();
  }, []);
  return { loss, failure };
}
