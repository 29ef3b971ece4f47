import { beforeEach, expect, test } from 'vitest';
import { useTrail } from '../../../../entrypoints/reading-view.sidepanel/use-trail.ts';
import { done, hooked } from '../../rendered.ts';

let box: { scrollTop: number; scrollTo(to: { top: number }): void };
let focused: string[];

/** The view at its list of cards, scrolled down, with the focus on a row. */
function reading() {
  const hook = hooked(useTrail);
  box = {
    scrollTop: 640,
    scrollTo({ top }) {
      this.scrollTop = top;
    },
  };
  const row = document.createElement('button');
  row.focus = () => void focused.push('row');
  Object.assign(document, { getElementById: (id: string) => (id === 'tab-content' ? box : null) });
  Object.defineProperty(document, 'activeElement', { value: row, configurable: true });
  return hook;
}

beforeEach(() => {
  focused = [];
});

test('a card replaces the section, shown from its top', async () => {
  const hook = reading();
  expect(hook.now.shown).toBeUndefined();
  await done(() => hook.now.open('p:a'));
  expect([hook.now.shown, box.scrollTop]).toEqual(['p:a', 0]);
});

test('going back through the cards restores the section, its scroll position and the focus', async () => {
  const hook = reading();
  await done(() => hook.now.open('p:a'));
  await done(() => hook.now.open('p:b'));
  expect(hook.now.shown).toBe('p:b');
  await done(() => hook.now.back());
  expect([hook.now.shown, box.scrollTop, focused]).toEqual(['p:a', 0, []]);
  await done(() => hook.now.back());
  expect([hook.now.shown, box.scrollTop, focused]).toEqual([undefined, 640, ['row']]);
});

test('leaving the cards for another section restores neither scroll position nor focus', async () => {
  const hook = reading();
  await done(() => hook.now.open('p:a'));
  await done(() => hook.now.open('p:b'));
  await done(() => hook.now.leave());
  expect([hook.now.shown, box.scrollTop, focused]).toEqual([undefined, 0, []]);
});
