import { describe, expect, test } from 'vitest';
import english from '#assets/locales/en/options.json' with { type: 'json' };
import type { ChoiceView } from '#components/choices/choice-view.ts';
import { choiceWords } from '#components/choices/choice-words.ts';
import { filterChoices, groupChoices } from '#components/choices/group-choices.ts';
import type { ChoiceScope, ReaderChoice } from '#core/resolving/choices/reader-choice.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = english;
const t = (key: string, ...values: (string | number)[]) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));

const ILHAM = { title: 'İlham Əliyev', kind: 'person', language: 'en' } as const;
const EVERYWHERE = { type: 'always' } as const;
const ON_SITE = { type: 'site', site: 'news.example.org' } as const;
const IN_ARTICLE = { type: 'article', address: 'https://example.org/2023/talks' } as const;
const CARD = 'own:ilham';

const means = (name: string, scope: ChoiceScope): ReaderChoice => ({
  type: 'means',
  name,
  card: CARD,
  scope,
});
const known: ReaderChoice = { type: 'known', card: CARD };
const not: ReaderChoice = { type: 'not-this', card: CARD, scope: ON_SITE };

function view(key: number, choice: ReaderChoice, madeAt = key, card: ChoiceView['card'] = ILHAM): ChoiceView {
  return { key, choice, madeAt, card };
}

test.each<[ReaderChoice, string]>([
  [means('Aliyev', EVERYWHERE), 'Aliyev means İlham Əliyev'],
  [{ ...not, name: 'Aliyev' } as ReaderChoice, 'Aliyev does not mean İlham Əliyev'],
  [not, 'No name means İlham Əliyev'],
  [known, 'You know İlham Əliyev'],
])('%j is said as a sentence', (choice, words) => {
  expect(choiceWords({ choice, card: ILHAM }, t)).toBe(words);
});

test('a choice about a deleted card says that it is deleted', () => {
  expect(choiceWords({ choice: means('Aliyev', EVERYWHERE), card: null }, t)).toBe(
    'Aliyev means a card that is no longer there',
  );
});

test('choices are grouped, newest first, without empty groups', () => {
  const groups = groupChoices([
    view(1, known),
    view(2, means('Aliyev', EVERYWHERE), 50),
    view(3, means('Ilham', ON_SITE), 90),
    // Both were made at the same moment: the one stored later is the newer one.
    view(4, means('Əliyev', ON_SITE), 90),
  ]);
  expect(groups.map(({ type, choices }) => [type, choices.map(({ key }) => key)])).toEqual([
    ['means', [4, 3, 2]],
    ['known', [1]],
  ]);
});

describe('a search', () => {
  const choices = [
    view(1, means('Aliyev', IN_ARTICLE)),
    view(2, not),
    view(3, known, 3, null),
    view(4, means('X', EVERYWHERE), 4, { ...ILHAM, title: 'Twitter' }),
  ];
  test.each([
    ['', [1, 2, 3, 4]],
    ['  ', [1, 2, 3, 4]],
    ['aliy', [1]],
    ['ilham', [1, 2]],
    ['eliyev', [1, 2]],
    ['news', [2]],
    ['2023 talks', [1]],
    ['twit', [4]],
    ['twit ilham', []],
  ])('for %j finds by the beginnings of words', (query, keys) => {
    expect(filterChoices(choices, query).map(({ key }) => key)).toEqual(keys);
  });
});
