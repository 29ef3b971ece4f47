import { useEffect, useRef } from 'preact/hooks';
import { useEffectEvent } from '#components/use-effect-event.ts';

/**
 * Calls `ask` at first and whenever an item of `on` changes, and passes the result to `answered`. Drops a result that
 * arrives after a later call or after the component is gone. The linter checks `on` at each caller.
 */
export function useAnswer<Answer>(
  ask: () => Answer | Promise<Answer>,
  answered: (answer: Answer) => void,
  on: readonly unknown[],
): void {
  const askNow = useEffectEvent(ask);
  const handOver = useEffectEvent(answered);
  const asked = useRef(on);
  if (on.some((item, index) => item !== asked.current[index])) asked.current = on;
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
