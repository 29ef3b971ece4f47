import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateWriter } from '#components/card/card-dates.ts';
import { sheetWords } from '#components/reading-view/sections/sheet-words.ts';
import type { Card } from '#core/cards/card.ts';
import { backgroundSheet, plain } from '#core/reading-view/markdown.ts';
import { english } from '../../components/english.ts';

const messages = english();
const words = (date: string | null) => sheetWords(date, dateWriter(messages), messages.t);

/** A card whose every text, and the headline, is `text`. */
function sheetOf(text: string, url: string, date: string | null): string {
  const card: Card = {
    id: 'own:a',
    kind: 'person',
    title: text,
    language: 'en',
    gist: text,
    // Paragraphs are kept.
    summary: text.replace(/\n+/g, ' '),
    names: [],
    statements: [
      {
        kind: 'role',
        text,
        from: '2018-05-08',
        sources: ['s1'],
        checks: [{ source: 's1', on: '2024-02-03' }],
      },
      { kind: 'event', text, at: '2024-01', sources: [], disputedBy: [{ by: text, text, sources: ['s1'] }] },
      { kind: 'fact', text, sources: ['s1'] },
    ],
    sources: [
      { id: 's1', publisher: text, title: text, url, published: '2023', checked: '2024-02-03' },
      { id: 's2', publisher: text, checked: null },
    ],
  };
  return backgroundSheet([card], { title: text, address: url, date }, words(date));
}

/** The structure of a Markdown text: what is left without its link addresses and its quoted text. */
function frameOf(markdown: string): string[] {
  return markdown.split('\n').map(line => {
    const [mark = ''] = /^\s*(?:- |\d+\. |#+ |\*(?=[^*]))?/.exec(line) ?? [];
    const rest = line
      .slice(mark.length)
      .replace(/\\[!-/:-@[-`{-~]/g, 'x')
      .replace(/\]\(<(?:[^<>\\\n]|\\&)*>\)/g, ']()');
    const begins = /^(?:[-+=:]|\d{1,9}[.)])/.test(rest) && !/^\d{1,2} /.test(rest) ? rest[0] : '';
    return (
      mark + begins + rest.replace(/[^`*_{}[\]<>#|~!&@^$\\]/g, '') + (/:\/\/|www\./i.test(rest) ? '://' : '')
    );
  });
}

/** Resolves escapes as a Markdown reader does. */
const said = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const seen = (text: string) => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim();

const HOSTILE = [
  '# Heading',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '---',
  '===',
  '> quoted',
  '```',
  '    code',
  '<b>bold</b>',
  '<!-- -->',
  '<script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '![a](https://a.example/x.png)',
  '[a]: https://a.example',
  '](<x>)',
  '\\',
  '\\[a](b)',
  '*a*',
  '__a__',
  '~~a~~',
  '| a | b |',
  '&lt;b&gt;',
  '&#60;',
  'https://a.example',
  'www.a.example',
  '<https://a.example>',
  'a\n\n# b',
  '$$x$$',
  '[^1]',
  '\u202eabc',
  'a\u0085b',
  ': definition',
  ':# a',
  '@somebody',
  'a\\\\*b*',
  // Three escaped characters and a dot: not an address.
  ']\\\\.',
];
const ADDRESSES = [
  'https://a.example/?a=1&copy;=2',
  'https://a.example/)b',
  'https://a.example/a b',
  'https://a.example/#<b>',
  'https://a.example/?q=\\>x',
  'javascript:alert(1)',
  'https://a.example/[a](b)',
  'data:text/html,x',
  'https://a.example/?"><b>',
  'https://user:p@a.example/\n# x',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...HOSTILE, ...'-*_[]()<>#`\\!|~&:. 1a\n'.split('')), { maxLength: 8 })
    .map(parts => parts.join('')),
);

describe('a background sheet as Markdown', () => {
  it('contains what each card says as of the day, with its sources', () => {
    expect(sheetOf('Ana Ruiz', 'https://news.example/a?b=1&c=2', '2023-09-19')).toMatchInlineSnapshot(`
      "# Background sheet

      [Ana Ruiz](<https://news.example/a?b=1\\&c=2>)

      As of 19 September 2023

      ## Ana Ruiz

      *Ana Ruiz*

      Ana Ruiz

      ### On 19 September 2023

      - since 8 May 2018: Ana Ruiz \\[1✓\\]

      ### Since then

      - January 2024: Ana Ruiz
        - Ana Ruiz says otherwise: Ana Ruiz \\[1\\]

      ### Further

      - Ana Ruiz \\[1\\]

      ### Sources

      ✓ behind a number: the line was compared with that source.

      1. [Ana Ruiz](<https://news.example/a?b=1\\&c=2>), Ana Ruiz, 2023, read on 3 February 2024
      2. Ana Ruiz, not read by us
      "
    `);
  });

  it('names no day if none is known', () => {
    const sheet = sheetOf('Ana Ruiz', 'https://news.example/a', null);
    expect(sheet).toContain(messages.t('readingNoDay'));
    expect(sheet).not.toContain(messages.t('cardSinceThen'));
  });

  it.each(HOSTILE)('does not let %j break its structure', text => {
    expect(said(plain(text))).toBe(seen(text));
    expect(frameOf(sheetOf(text, 'https://a.example', '2023-09-19'))).toEqual(
      frameOf(sheetOf('word', 'https://a.example', '2023-09-19')),
    );
  });

  it.each(ADDRESSES)('does not let an address create another link: %j', address => {
    const isLink = /^https:/.test(address);
    const sheet = sheetOf('word', address, '2023-09-19');
    expect(frameOf(sheet)).toEqual(frameOf(sheetOf('word', isLink ? 'https://a.example' : '', '2023-09-19')));
    expect(sheet.includes('](<')).toBe(isLink);
    for (const [, to = ''] of sheet.matchAll(/\]\(<([^>]*)>\)/g))
      expect(new URL(to.replace(/\\&/g, '&')).protocol).toBe('https:');
  });

  it('does not let any text break its structure, and keeps every visible character', () => {
    fc.assert(
      fc.property(
        hostile.filter(text => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)),
        fc.constantFrom('2023-09-19', null),
        (text, date) => {
          expect(frameOf(sheetOf(text, 'https://a.example', date))).toEqual(
            frameOf(sheetOf('word', 'https://a.example', date)),
          );
          expect(said(plain(text))).toBe(seen(text));
        },
      ),
    );
  });
});
