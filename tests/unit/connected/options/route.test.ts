import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCardForm } from '#components/editor/draft/new-entry.ts';
import { hashOf, parseRoute } from '#connected/options/route.ts';

const CONTEXT = {
  sentence: 'Ana Ruiz & others left.',
  address: 'https://news.example/a?b=1&c=2#d',
  headline: 'Who left?',
  date: '2023-09-19',
};

describe('a card started from an article', () => {
  it('keeps the sentence and the article in its address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('2023', '2023-09', '2023-09-19', null),
        (title, sentence, headline, address, date) => {
          const route = {
            page: 'new',
            title,
            id: null,
            context: { sentence, headline, address, date },
          } as const;
          expect(parseRoute(hashOf(route))).toEqual(route);
        },
      ),
    );
  });

  it.each([
    ['an address that is none', { address: 'javascript:alert(1)' }],
    ['no address', { address: '' }],
    ['no sentence', { sentence: '' }],
  ])('begins without them where there is %s', (_, broken) => {
    const hash = `#${new URLSearchParams({ new: 'Ana Ruiz', ...CONTEXT, ...broken })}`;
    expect(parseRoute(hash)).toEqual({ page: 'new', title: 'Ana Ruiz', id: null });
  });

  it('refuses an invalid day', () => {
    const hash = `#${new URLSearchParams({ new: 'Ana Ruiz', ...CONTEXT, date: '2023-02-30' })}`;
    expect(parseRoute(hash)).toMatchObject({ context: { date: null } });
  });

  it('uses the sentence as an unchecked statement with the article as its source', () => {
    const form = newCardForm('Ana Ruiz', 'en', CONTEXT);
    expect(form.statements).toMatchObject([{ text: CONTEXT.sentence, asOf: '2023-09-19', sources: ['s1'] }]);
    expect(form.sources).toMatchObject([
      {
        id: 's1',
        publisher: 'news.example',
        title: 'Who left?',
        url: CONTEXT.address,
        published: '2023-09-19',
        checked: '',
      },
    ]);
  });
});
