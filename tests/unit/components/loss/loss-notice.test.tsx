import { expect, test } from 'vitest';
import { LossNotice } from '#components/loss/LossNotice.tsx';
import { MessagesContext } from '#components/messages.ts';
import type { Loss, LossKind, Missing } from '#core/glossary/stock.ts';
import { click, drawn } from '../../rendered.ts';
import { english } from '../english.ts';

const messages = english();
const NOTHING: Missing = { own: 0, choices: 0, pageDates: 0, packs: [] };
const BUNDLED = { id: 'south-caucasus', title: 'South Caucasus', cards: 300 };
const HARBOURS = { id: 'harbours', title: 'Harbours', cards: 3 };

function told(missing: Partial<Missing>, how: LossKind = 'gone', brief = false) {
  const pressed: string[] = [];
  const loss: Loss = {
    noticedAt: new Date(2026, 0, 9, 23, 59).getTime(),
    how,
    missing: { ...NOTHING, ...missing },
    of: '1 2',
    acknowledged: false,
  };
  const page = drawn(
    <MessagesContext.Provider value={messages}>
      <LossNotice
        loss={loss}
        isBundled={id => id === BUNDLED.id}
        onSeen={() => pressed.push('seen')}
        onImport={() => pressed.push('import')}
        brief={brief}
      />
    </MessagesContext.Provider>,
  );
  return { page, pressed, lines: [...page.querySelectorAll('p')].map(({ textContent }) => textContent) };
}

test.each<[LossKind, string]>([
  ['gone', 'Your glossary was lost'],
  ['emptied', 'Part of your glossary was lost'],
  ['older', 'What you changed last in your glossary was lost'],
])('%s has a title and a day of its own', (how, title) => {
  const { lines } = told({}, how);
  expect(lines[0]).toBe(title);
  // In the reader's own time zone, not in UTC.
  expect(lines[1]).toContain('9 January 2026');
});

test.each<[string, Partial<Missing>, RegExp]>([
  [
    'all that is missing, and how much',
    { own: 12, choices: 1, pageDates: 2, packs: [HARBOURS] },
    /^Missing: 12 cards.*, 1 choice, .*2 articles, and the pack “Harbours”\.$/,
  ],
  ['one card in the singular', { own: 1 }, /^Missing: 1 card, /],
  ['what is not missing not at all', { choices: 3 }, /^Missing: 3 choices\.$/],
  ['that nothing of the reader’s is missing', { packs: [BUNDLED] }, /^Nothing that you wrote/],
  ['that nobody knows how much', { own: null, choices: null, pageDates: null }, /^How much .* not known\.$/],
  ['what is known besides', { own: null, packs: [HARBOURS] }, /^Missing: the pack “Harbours”\. How much/],
])('it says %s', (_, missing, words) => {
  expect(told(missing).lines[2]).toMatch(words);
});

test.each<[string, Partial<Missing>, boolean]>([
  ['where it is missing', { packs: [BUNDLED] }, true],
  ['where nobody knows what is missing', { own: null }, true],
  ['but not where it is still there', { own: 2, packs: [HARBOURS] }, false],
])('that the extension’s own pack comes back is said %s', (_, missing, said) => {
  expect(told(missing).lines.includes(messages.t('lossPackBack'))).toBe(said);
});

test('the short form shows what was lost, and a link to the rest', () => {
  const { lines, page, pressed } = told({ own: 12 }, 'gone', true);
  expect(lines).toEqual(['Your glossary was lost', expect.stringMatching(/^Missing: 12 cards/)]);
  click(page, 'What to do');
  click(page, 'I have read this');
  expect(pressed).toEqual(['import', 'seen']);
});
