import { beforeEach, expect, test } from 'vitest';
import { MessagesContext } from '#components/messages.ts';
import { SettingsForm } from '#components/settings/SettingsForm.tsx';
import type { OwnNamesReach, Settings } from '#core/settings/settings.ts';
import { click, drawn, happenIn } from '../../rendered.ts';
import { english } from '../english.ts';

const SETTINGS: Settings = {
  on: true,
  openDelay: 300,
  closeDelay: 200,
  openOnHover: true,
  marking: 'section',
  theme: 'dark',
  sites: { 'example.org': 'never' },
};

let changes: Partial<Settings>[] = [];
let reaches: OwnNamesReach[] = [];
beforeEach(() => {
  changes = [];
  reaches = [];
});

const messages = english();
const draw = (settings: Partial<Settings> = {}) =>
  drawn(
    <MessagesContext.Provider value={messages}>
      <SettingsForm
        settings={{ ...SETTINGS, ...settings }}
        onChange={change => changes.push(change)}
        ownNames="allowed"
        onOwnNames={reach => reaches.push(reach)}
      />
    </MessagesContext.Provider>,
  );

const delays = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('input[type=number]')];

function type(input: HTMLInputElement | undefined, value: string) {
  if (!input) throw new Error('no field to type into');
  input.value = value;
  happenIn(input, 'input');
}

/** Chooses the radio button with this value. */
function choose(page: HTMLElement, value: string) {
  const found = page.querySelector(`input[type=radio][value=${value}]`);
  if (!found) throw new Error(`no radio button has the value ${value}`);
  happenIn(found, 'change');
}

test.each<['optionsSettingOn' | 'optionsSettingHover', Partial<Settings>]>([
  ['optionsSettingOn', { on: false }],
  ['optionsSettingHover', { openOnHover: false }],
])('the switch %s changes itself and nothing else', (words, change) => {
  click(draw(), messages.t(words));
  expect(changes).toEqual([change]);
});

test('a switch shows the stored setting, not the press', () => {
  const page = draw();
  click(page, messages.t('optionsSettingOn'));
  const checked = () => page.querySelector('[role=switch]')?.getAttribute('aria-checked');
  expect(checked()).toBe('true');
  draw({ on: false });
  expect(checked()).toBe('false');
});

test.each<[string, Partial<Settings>]>([
  ['every', { marking: 'every' }],
  ['article', { marking: 'article' }],
  ['light', { theme: 'light' }],
])('“%s” is kept as soon as it is chosen', (value, change) => {
  choose(draw(), value);
  expect(changes).toEqual([change]);
});

test('the chosen value is set', () => {
  const set = [...draw().querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(radio =>
    radio.hasAttribute('checked'),
  );
  expect(set.map(({ value }) => value)).toEqual(['section', 'allowed', 'dark']);
});

test('where own names are marked is not one of the page settings', () => {
  choose(draw(), 'everywhere');
  expect([changes, reaches]).toEqual([[], ['everywhere']]);
});

test('each delay is set separately, while it is typed', () => {
  const [open, close] = delays(draw());
  expect([open?.value, close?.value]).toEqual(['300', '200']);
  type(open, '500');
  type(close, '0');
  expect(changes).toEqual([{ openDelay: 500 }, { closeDelay: 0 }]);
});

test('an invalid delay is not stored, and reported once the field is left', () => {
  const page = draw();
  const [open] = delays(page);
  type(open, '5001');
  expect(page.querySelector('[aria-invalid]')).toBeNull();
  happenIn(open!, 'blur');
  expect(changes).toEqual([]);
  expect(page.querySelector('[aria-invalid]')).toBe(open);
  const described = open?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
  expect(document.getElementById(described)?.textContent).toContain('5000');
});
