import { useEffect, useRef } from 'preact/hooks';
import { useEffectEvent } from '#components/use-effect-event.ts';

/**
 * Asks at first and whenever one of `on` changes, and hands over what comes back. An answer that comes after a later
 * question, or when nobody is there for it, is dropped. The linter checks `on` at each caller.
 */
export function useAnswer<Answer>(
  ask: () => Answer | Promise<Answer>,
  answered: (answer: Answer) => void,
  on: readonly unknown[],
): void {
  const askNow = useEffectEvent(ask);
  const handOver = useEffectEvent(answered);
  const asked = useRef(on);
  if (on.some((one, at) => one !== asked.current[at])) asked.current = on;
  const question = asked.current;
  useEffect(() => {
    let late = false;
    const answer = askNow();
    if (answer instanceof Promise)
      void answer.then(value => {
        if (!late) handOver(value);
      });
    else handOver(answer);
    return () => {
      late = true;
    };
  }, [question, askNow, handOver]);
}
