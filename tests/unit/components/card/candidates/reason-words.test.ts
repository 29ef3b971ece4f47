import { expect, test } from 'vitest';
import messages from '#assets/locales/en/card.json' with { type: 'json' };
import { reasonWords, WORDINGS } from '#components/card/candidates/reason-words.ts';
import { type Reason, WEIGHTS } from '#core/resolving/weighing/evidence.ts';
import { english } from '../../english.ts';

const { t } = english();
const told = (reason: Reason, detail?: string, name = 'Moscow') =>
  reasonWords({ for: 'own:a', reason, against: false, ...(detail !== undefined && { detail }) }, name, t);

test.each(Object.keys(WEIGHTS) as Reason[])('%s has its sentences', reason => {
  const plain = told(reason);
  expect(plain).toMatch(/^\p{L}.*\.$/u);
  expect(plain).not.toContain('“”');
  if (WORDINGS[reason].detailed === undefined) return;
  const detailed = told(reason, 'Ilham Aliyev');
  expect(detailed).toContain('Ilham Aliyev');
  expect(detailed).toMatch(/\.$/);
});

test('no two reasons are told in the same words, and no message is left over', () => {
  const used = Object.values(WORDINGS).flatMap(({ plain, detailed: other }) =>
    other ? [plain, other] : [plain],
  );
  expect(new Set(used.map(key => t(key))).size).toBe(used.length);
  const written = Object.keys(messages).filter(
    key => /^cardReason/.test(key) && !/^cardReason(For|Against)$/.test(key),
  );
  expect(written.sort()).toEqual([...used].sort());
});

test('what is counted and compared is not spoken of', () => {
  for (const { message } of Object.values(messages))
    expect(message).not.toMatch(/candidate|evidence|weight|mention|resolv/i);
});

test.each<[Reason, string, string]>([
  ['full-name-here', 'Nikol Pashinyan', 'The article has the full name: Nikol Pashinyan.'],
  ['common-word', 'Fed', '“Fed” is also an everyday word.'],
  // Cut by length: half words go, and say so.
  [
    'used-as-government',
    'rgia said on Monday that Moscow has been accused of a cov',
    'The words around speak of a government: “…said on Monday that Moscow has been accused of a…”.',
  ],
  // The word that tells it stays, where there are few.
  ['used-as-place', 'In Moscow, they', 'The words around speak of a place: “In Moscow, they”.'],
  ['used-as-place', 'Moscow', 'The words around speak of a place: “Moscow”.'],
  // Inflected, or cut through: as it came.
  ['used-as-place', 'в Москве', 'The words around speak of a place: “…в Москве…”.'],
  ['used-as-team', 'In\n  Moscow', 'The words around speak of a team: “In Moscow”.'],
  ['before-its-time', 'Born in Baku', 'The article is older than this: “Born in Baku”.'],
  // May be the first day of a year of which no more is known.
  ['before-its-time', '2020-01-01', 'The article is older than what the card is about.'],
  ['full-name-here', '  ', 'The article has the full name.'],
])('%s with %j', (reason, detail, sentence) => {
  expect(told(reason, detail)).toBe(sentence);
});
