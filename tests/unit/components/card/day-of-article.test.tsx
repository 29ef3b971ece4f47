import { expect, test } from 'vitest';
import { dateWriter } from '#components/card/card-dates.ts';
import { DayOfArticle } from '#components/card/DayOfArticle.tsx';
import { MessagesContext } from '#components/messages.ts';
import { ArticleDay } from '#components/popup/ArticleDay.tsx';
import type { ArticleDay as KnownDay } from '#core/as-of/article-date.ts';
import { done, drawn } from '../../rendered.ts';
import { english } from '../english.ts';

const messages = english();
const UNSURE: KnownDay = {
  date: null,
  found: [
    { date: '2025-10-01', from: 'meta' },
    { date: '2023-09-19', from: 'line' },
  ],
};

function show(article: KnownDay, Where: typeof DayOfArticle | typeof ArticleDay = DayOfArticle) {
  const kept: (string | null)[] = [];
  const onKeep = async (date: string | null) => {
    kept.push(date);
    return null;
  };
  const root = drawn(
    <MessagesContext.Provider value={messages}>
      <Where article={article} dates={dateWriter(messages)} onKeep={onKeep} />
    </MessagesContext.Provider>,
  );
  return { root, kept, buttons: [...root.querySelectorAll('ul button')] as HTMLButtonElement[] };
}

test.each([DayOfArticle, ArticleDay])(
  'an unsure day is said, and the reader chooses from the days that were found: %o',
  async Where => {
    const { root, kept, buttons } = show(UNSURE, Where);
    expect(root.querySelector('p')?.textContent).toContain('gives different days');
    expect(buttons.map(button => button.textContent)).toEqual(['1 October 2025', '19 September 2023']);
    expect(buttons.map(button => button.getAttribute('aria-label'))).toEqual([
      '1 October 2025. The page’s hidden data names it.',
      '19 September 2023. A line near the headline names it.',
    ]);
    await done(() => buttons[1]?.click());
    expect(kept).toEqual(['2023-09-19']);
  },
);

test.each<[string, KnownDay, string]>([
  [
    'a day',
    { date: '2023-09-19', from: 'address' },
    '19 September 2023, the day of this article. The page’s address',
  ],
  ['a month', { date: '2023-09', from: 'address' }, 'September 2023, the day of this article'],
  ['no day', null, 'Nothing on this page says'],
])('%s is said without a choice', (_, article, said) => {
  const { root, buttons } = show(article);
  expect(root.querySelector('p')?.textContent).toContain(said);
  expect(buttons).toEqual([]);
});

test.each<[KnownDay, string]>([
  [{ date: '2023-09-19', from: 'meta' }, '2023-09-19'],
  [{ date: '2023-09', from: 'address' }, ''],
  [UNSURE, ''],
])('the field begins with a whole day or nothing: %o', (article, value) => {
  const { root } = show(article);
  expect(root.querySelector('input')?.getAttribute('value') ?? '').toBe(value);
});
