import { beforeEach, expect, test } from 'vitest';
import { Tabs } from '#components/controls/Tabs.tsx';
import { drawn, press } from '../../rendered.ts';

const KEYS = ['cards', 'actors', 'timeline'] as const;
type Key = (typeof KEYS)[number];

let shown: Key = 'cards';
beforeEach(() => {
  shown = 'cards';
});

const draw = () =>
  drawn(
    <Tabs
      label="Sections"
      tabs={KEYS.map(key => ({ key, words: key }))}
      shown={shown}
      onShow={key => (shown = key)}
    >
      <p>{shown}</p>
    </Tabs>,
  );

const list = () => draw().querySelector('[role=tablist]')!;

test.each([
  ['cards', 'ArrowRight', 'actors'],
  ['actors', 'ArrowLeft', 'cards'],
  // Wraps around at both ends.
  ['timeline', 'ArrowRight', 'cards'],
  ['cards', 'ArrowLeft', 'timeline'],
  ['actors', 'Home', 'cards'],
  ['cards', 'End', 'timeline'],
] as const)('from %s, %s leads to %s', (from, key, to) => {
  shown = from;
  expect(press(list(), key)).toBe(true);
  expect(shown).toBe(to);
});

test('in right-to-left text the arrow keys are reversed', () => {
  draw();
  document.dir = 'rtl';
  press(list(), 'ArrowLeft');
  expect(shown).toBe('actors');
});

test('other keys are left to the page', () => {
  expect(press(list(), 'a')).toBe(false);
  expect(shown).toBe('cards');
});

test('the shown tab alone is selected, and names what it shows', () => {
  shown = 'actors';
  const page = draw();
  const selected = [...page.querySelectorAll<HTMLElement>('[role=tab]')].filter(
    tab => tab.getAttribute('aria-selected') === 'true',
  );
  expect(selected.map(tab => tab.textContent)).toEqual(['actors']);
  const content = page.querySelector('[role=tabpanel]');
  expect(content?.getAttribute('aria-labelledby')).toBe(selected[0]?.id);
  expect(content?.textContent).toBe('actors');
});
