import { expect, test } from 'vitest';
import { useSaveKey } from '../../../../../entrypoints/options/editor/use-save-key.ts';
import { happen, hooked, takeAway } from '../../../rendered.ts';

const KEY = { key: 's', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, repeat: false };

function pressing() {
  let saved = 0;
  hooked(() => useSaveKey(() => saved++));
  return { press: (keys: object) => happen(document, 'keydown', { ...KEY, ...keys }), saved: () => saved };
}

test.each([
  ['Ctrl+S', { ctrlKey: true }, true, 1],
  ['Cmd+S', { metaKey: true }, true, 1],
  ['Ctrl+S under caps lock', { ctrlKey: true, key: 'S' }, true, 1],
  ['S', {}, false, 0],
  ['Ctrl+Shift+S', { ctrlKey: true, shiftKey: true }, false, 0],
  ['Ctrl+Alt+S', { ctrlKey: true, altKey: true }, false, 0],
  ['Ctrl+A', { ctrlKey: true, key: 'a' }, false, 0],
  // The browser's own dialog must not open in this case either.
  ['Ctrl+S held down', { ctrlKey: true, repeat: true }, true, 0],
])('%s', (_, keys, handled, times) => {
  const { press, saved } = pressing();
  expect(press(keys)).toBe(handled);
  expect(saved()).toBe(times);
});

test('on another page the key belongs to the browser again', () => {
  const { press } = pressing();
  takeAway();
  expect(press({ ctrlKey: true })).toBe(false);
});
