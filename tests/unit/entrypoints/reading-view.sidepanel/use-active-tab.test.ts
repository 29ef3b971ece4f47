import { beforeEach, expect, test, vi } from 'vitest';
import type { PopupTab } from '#connected/tab/find-tab.ts';
import { useActiveTab } from '../../../../entrypoints/reading-view.sidepanel/use-active-tab.ts';
import { done, hooked, passes, takeAway } from '../../rendered.ts';

const { answers, tabs } = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<() => void>();
    return {
      listeners,
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => void listeners.delete(listener),
    };
  };
  return {
    answers: [] as ((tab: unknown) => void)[],
    tabs: { onActivated: event(), onRemoved: event() },
  };
});
vi.mock('wxt/browser', () => ({ browser: { tabs } }));
vi.mock('#connected/tab/find-tab.ts', () => ({
  findTab: () => new Promise(resolve => answers.push(resolve)),
}));

beforeEach(() => {
  answers.length = 0;
  vi.stubGlobal('location', { search: '' });
});

const tab = (id: number): PopupTab => ({ id, url: undefined, loading: false, privateWindow: false });
const happen = (event: keyof typeof tabs) => {
  for (const listener of tabs[event].listeners) listener();
};

test('the view begins at its tab, and follows the reader to another', async () => {
  const hook = hooked(() => useActiveTab(tab(1)));
  expect(hook.now?.id).toBe(1);
  happen('onActivated');
  await done(() => answers[0]?.(tab(2)));
  expect(hook.now?.id).toBe(2);
});

test('a view whose tab was closed says so', async () => {
  const hook = hooked(() => useActiveTab(tab(1)));
  happen('onRemoved');
  await done(() => answers[0]?.(null));
  expect(hook.now).toBeNull();
});

test('who goes on quickly ends at the last tab, in whatever order the browser answers', async () => {
  const hook = hooked(() => useActiveTab(tab(1)));
  happen('onActivated');
  happen('onActivated');
  await done(() => answers[1]?.(tab(3)));
  await done(() => answers[0]?.(tab(2)));
  expect(hook.now?.id).toBe(3);
});

test('a view that was closed listens to nothing', async () => {
  hooked(() => useActiveTab(tab(1)));
  takeAway();
  await passes();
  expect(tabs.onActivated.listeners.size + tabs.onRemoved.listeners.size).toBe(0);
});
