import { useEffect } from 'preact/hooks';
import { expect, test } from 'vitest';
import { Memoized } from '#components/editor/Memoized.tsx';
import { useEffectEvent } from '#components/use-effect-event.ts';
import { drawn } from '../rendered.ts';

test('an effect runs for its own dependencies, and its event sees the newest values', () => {
  const seen: string[] = [];
  const Probe = ({ id, words }: { readonly id: number; readonly words: string }) => {
    const note = useEffectEvent((of: number) => seen.push(`${of} ${words}`));
    useEffect(() => {
      note(id);
    }, [id, note]);
    return <b>{words}</b>;
  };
  drawn(<Probe id={1} words="first" />);
  expect(drawn(<Probe id={1} words="second" />).textContent).toBe('second');
  drawn(<Probe id={2} words="third" />);
  expect(seen).toEqual(['1 first', '2 third']);
});

test('a memoized part is drawn again only when its dependencies have changed', () => {
  let times = 0;
  const draw = (words: string) => () => {
    times++;
    return <b>{words}</b>;
  };
  expect(drawn(<Memoized on={[1, 'a']} draw={draw('first')} />).textContent).toBe('first');
  expect(drawn(<Memoized on={[1, 'a']} draw={draw('second')} />).textContent).toBe('first');
  expect(drawn(<Memoized on={[1, 'b']} draw={draw('third')} />).textContent).toBe('third');
  expect(times).toBe(2);
});
