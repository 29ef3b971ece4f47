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

test('no two reasons have the same words, and every message is used', () => {
  const used = Object.values(WORDINGS).flatMap(({ plain, detailed: other }) =>
    other ? [plain, other] : [plain],
  );
  expect(new Set(used.map(key => t(key))).size).toBe(used.length);
  const written = Object.keys(messages).filter(
    key => /^cardReason/.test(key) && !/^cardReason(For|Against)$/.test(key),
  );
  expect(written.sort()).toEqual([...used].sort());
});

test('counts and comparisons are not mentioned', () => {
  for (const { message } of Object.values(messages))
    expect(message).not.toMatch(/candidate|evidence|weight|mention|resolv/i);
});

test.each<[Reason, string, string]>([
  ['full-name-here', 'Nikol Pashinyan', 'The article has the full name: Nikol Pashinyan.'],
  ['common-word', 'Fed', '“Fed” is also an everyday word.'],
  // If the text was cut by length, partial words are dropped and an ellipsis shows that.
  [
    'used-as-government',
    'rgia said on Monday that Moscow has been accused of a cov',
    'The words around speak of a government: “…said on Monday that Moscow has been accused of a…”.',
  ],
  // With few words, the word that is the evidence stays.
  ['used-as-place', 'In Moscow, they', 'The words around speak of a place: “In Moscow, they”.'],
  ['used-as-place', 'Moscow', 'The words around speak of a place: “Moscow”.'],
  // The evidence is inflected or cut off: shown as it came.
  ['used-as-place', 'в Москве', 'The words around speak of a place: “…в Москве…”.'],
  ['used-as-team', 'In\n  Moscow', 'The words around speak of a team: “In Moscow”.'],
  ['before-its-time', 'Born in Baku', 'The article is older than this: “Born in Baku”.'],
  // This may be the first day of a year about which nothing more is known.
  ['before-its-time', '2020-01-01', 'The article is older than what the card is about.'],
  ['full-name-here', '  ', 'The article has the full name.'],
])('%s with %j', (reason, detail, sentence) => {
  expect(told(reason, detail)).toBe(sentence);
});
