import { useEffect, useState } from 'preact/hooks';
import { checkGlossary } from '#platform/keeping/check-glossary.ts';
import { followLoss, type Loss } from '#platform/keeping/trace.ts';

/** A loss that the reader is to be told of. Has the background look for one. */
export function useLoss(): Loss | null {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followLoss(setLoss, stop.signal);
    void checkGlossary();
    return () => stop.abort();
  }, []);
  return loss;
}
