import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageChanges } from '../../../../../entrypoints/content/text/watch-page.ts';

type Records = { target: object; addedNodes: object[]; removedNodes: object[] }[];

let told: (records: Records) => void;
let isObserved = false;
let shown: () => void = () => {};
const page = { hidden: false, addEventListener: (_type: string, listener: () => void) => (shown = listener) };

/** Watches a page. Each report takes `takes` ms, and its time is recorded in ms since the test began. */
async function watch(takes = 0): Promise<{ reports: { at: number; changes: PageChanges }[]; root: Node }> {
  const { PageWatch } = await import('../../../../../entrypoints/content/text/watch-page.ts');
  const begun = performance.now();
  const reports: { at: number; changes: PageChanges }[] = [];
  const watch = new PageWatch(
    async changes => {
      reports.push({ at: performance.now() - begun, changes });
      if (takes > 0) await new Promise(resolve => setTimeout(resolve, takes));
    },
    () => {},
    new AbortController().signal,
  );
  const root = { textContent: '' } as Node;
  watch.observe(root);
  return { reports, root };
}

const change = (target: object) => {
  if (isObserved) told([{ target, addedNodes: [{ textContent: 'Goris' }], removedNodes: [] }]);
};

describe('Following a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    page.hidden = false;
    vi.stubGlobal('document', page);
    vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done, 0));
    vi.stubGlobal('cancelIdleCallback', () => {});
    vi.stubGlobal('__SURVEY__', false);
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(listener: typeof told) {
          told = listener;
        }
        observe() {
          isObserved = true;
        }
        disconnect() {
          isObserved = false;
        }
      },
    );
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Changes something every `every` ms for `length` ms. */
  async function changeFor(length: number, every: number, target: () => object) {
    for (let at = 0; at < length; at += every) {
      change(target());
      await vi.advanceTimersByTimeAsync(every);
    }
  }

  test('reports continual changes less and less often', async () => {
    const { reports } = await watch();
    const clock = {};
    await changeFor(60_000, 20, () => clock);
    expect(reports.length).toBeLessThan(18);
    expect(reports.length).toBeGreaterThan(8);
  });

  test('does the same for changes in ever new places', async () => {
    const { reports } = await watch();
    await changeFor(60_000, 30, () => ({}));
    expect(reports.length).toBeLessThan(35);
  });

  test('pauses for longer if its reports take long', async () => {
    const { reports } = await watch(3_000);
    await changeFor(120_000, 30, () => ({}));
    expect(reports.length).toBeLessThan(120_000 / (3_000 * 4));
  });

  test('reports news at once among continual changes', async () => {
    const { reports } = await watch();
    const clock = {};
    await changeFor(30_000, 20, () => clock);
    const list = {};
    const before = reports.length;
    change(list);
    await changeFor(200, 20, () => clock);
    expect(reports).toHaveLength(before + 1);
    expect(reports.at(-1)?.changes.touched.has(list as Node)).toBe(true);
  });

  test('reports separate changes at once, however many there are', async () => {
    const { reports } = await watch();
    const list = {};
    await changeFor(10_000, 200, () => list);
    expect(reports).toHaveLength(50);
  });

  test('is quick again after a quiet time', async () => {
    const { reports } = await watch();
    const clock = {};
    await changeFor(30_000, 20, () => clock);
    await vi.advanceTimersByTimeAsync(20_000);
    const before = reports.length;
    change(clock);
    await vi.advanceTimersByTimeAsync(150);
    expect(reports).toHaveLength(before + 1);
  });

  test('reports nothing from a hidden tab until it is shown', async () => {
    const { reports } = await watch();
    page.hidden = true;
    const list = {};
    change(list);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([]);
    page.hidden = false;
    shown();
    await vi.advanceTimersByTimeAsync(10);
    expect(reports.map(({ changes }) => [...changes.touched])).toEqual([[list]]);
  });

  test('has a hidden tab with continual changes read again completely, and keeps none of the changes', async () => {
    const { reports, root } = await watch();
    page.hidden = true;
    await changeFor(60_000, 20, () => ({}));
    expect(isObserved).toBe(false);
    page.hidden = false;
    shown();
    await vi.advanceTimersByTimeAsync(10);
    expect(reports.map(({ changes }) => [...changes.added])).toEqual([[root]]);
    expect(isObserved).toBe(true);
  });
});
