import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '#platform/glossary/glossary.ts';

/** Changes that follow each other within this time (an import, say) are read once, in ms. */
const PAUSE = 60;

/** A number that grows with every change of the glossary, here or elsewhere: what depends on it reads again. */
export function useGlossaryChanges(glossary: Glossary): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    glossary.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setChanges(count => count + 1);
      }, PAUSE);
    }, ending.signal);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [glossary]);
  return changes;
}
