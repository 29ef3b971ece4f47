import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNavigation } from '../../../../entrypoints/content/watch-navigation.ts';

let mutated: () => void = () => {};
const events = new EventTarget();
const page = {
  title: 'Goris',
  hidden: false,
  head: {},
  addEventListener: events.addEventListener.bind(events),
};
const address = { href: 'https://example.org/1' };
let looks: number[];
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page.title = 'Goris';
  page.hidden = false;
  address.href = 'https://example.org/1';
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', address);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done, 0));
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(listener: () => void) {
        mutated = listener;
      }
      observe() {}
      disconnect() {}
    },
  );
  ending = new AbortController();
  looks = [];
  const begun = Date.now();
  watchNavigation(() => looks.push(Date.now() - begun), ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Lets the checks after the load pass, so that only later ones are counted. */
async function settle() {
  await pass(10_000);
  looks.length = 0;
}

describe('A page is judged again', () => {
  test('after its load, as long as text may still arrive', async () => {
    await pass(60_000);
    expect(looks).toHaveLength(4);
    expect(looks.at(-1)).toBeLessThan(7_000);
  });

  test('when it has navigated without a load', async () => {
    await settle();
    address.href = 'https://example.org/2';
    events.dispatchEvent(new Event('popstate'));
    await pass(1_000);
    expect(looks).toHaveLength(1);
  });

  test('when its title has changed', async () => {
    await settle();
    page.title = 'Kapan';
    mutated();
    await pass(1_000);
    expect(looks).toHaveLength(1);
  });

  test('in a hidden tab when the reader comes back to it', async () => {
    await settle();
    page.hidden = true;
    page.title = 'Kapan';
    mutated();
    await pass(60_000);
    expect(looks).toEqual([]);
    page.hidden = false;
    events.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(looks).toHaveLength(1);
  });
});

describe('A page is not judged again', () => {
  test('for changes that leave it the same page', async () => {
    await settle();
    mutated();
    events.dispatchEvent(new Event('popstate'));
    await pass(60_000);
    expect(looks).toEqual([]);
  });

  test('continually if its title keeps changing', async () => {
    await settle();
    for (let second = 0; second < 600; second++) {
      page.title = `${second} new messages`;
      mutated();
      await pass(1_000);
    }
    expect(looks.length).toBeLessThan(450);
  });

  test('once the extension has gone', async () => {
    await settle();
    page.title = 'Kapan';
    mutated();
    ending.abort();
    await pass(60_000);
    expect(looks).toEqual([]);
  });
});
