import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '#platform/glossary/glossary.ts';

/** Changes within this time of each other, as during an import, count as one; in ms. */
const BATCH_CHANGES_MS = 60;

/** A number that grows with every change of the glossary in any context: hooks that depend on it read again. */
export function useGlossaryChanges(glossary: Glossary): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    glossary.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setChanges(count => count + 1);
      }, BATCH_CHANGES_MS);
    }, ending.signal);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [glossary]);
  return changes;
}
