import { describe, expect, test, vi } from 'vitest';
import { LONGEST_PAUSE, Pace } from '../../../../../entrypoints/content/text/pace.ts';

describe('The pace of reactions to something that keeps happening', () => {
  test('doubles its pauses up to a limit, and starts over after a quiet time', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const pace = new Pace(100);
    const pauses: number[] = [];
    for (let at = 0; at < 9; at++) {
      const pause = pace.next();
      pauses.push(pause);
      vi.advanceTimersByTime(pause + 500);
    }
    expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 6_400, 6_400]);
    vi.advanceTimersByTime(LONGEST_PAUSE * 2 + 1_000);
    expect(pace.next()).toBe(100);
    vi.useRealTimers();
  });

  test('follows `goesOn` if it is given', () => {
    const pace = new Pace(100);
    expect([false, true, true, false, false, true].map(goesOn => pace.next(goesOn))).toEqual([
      100, 200, 400, 100, 100, 200,
    ]);
  });
});
