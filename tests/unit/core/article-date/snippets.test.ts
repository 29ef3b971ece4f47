import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleDate } from '#core/article-date/article-date.ts';
import { dateHints } from '../../../../entrypoints/content/article/date-hints.ts';

/** Where the date is found, and the date: `json-ld 2023-09-19`; null for none. */
type Row = readonly [
  why: string,
  html: string,
  found: string | null,
  more?: { address?: string; language?: string },
];

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;
const page = (inside: string) =>
  `<article><h1>Talks go on</h1>${inside}<p>Text of the article.</p></article>`;
const line = (text: string) => page(`<p>${text}</p>`);

const DAY = '2023-09-19';

const ROWS: readonly Row[] = [
  // JSON-LD
  ['a news article', ld(`{"@type":"NewsArticle","datePublished":"${DAY}T08:00:00+04:00"}`), `json-ld ${DAY}`],
  ['a day alone', ld(`{"@type":"NewsArticle","datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  ['a kind of its own', ld(`{"@type":"ReportageNewsArticle","datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  ['a live blog', ld(`{"@type":"LiveBlogPosting","datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  ['two types', ld(`{"@type":["Article","NewsArticle"],"datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  [
    'inside @graph',
    ld(`{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"${DAY}"}]}`),
    `json-ld ${DAY}`,
  ],
  [
    'in an array',
    ld(`[{"@type":"Organization"},{"@type":"BlogPosting","datePublished":"${DAY}"}]`),
    `json-ld ${DAY}`,
  ],
  [
    'in the second block',
    ld('{"@type":"WebSite"}') + ld(`{"@type":"NewsArticle","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  [
    'the article goes before its page',
    ld(
      `{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"${DAY}"}]}`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'a page, where nothing else has a date',
    ld(`{"@type":"WebPage","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  ['not the date of a video', ld(`{"@type":"VideoObject","datePublished":"2021-01-01"}`), null],
  [
    'not the date of a comment',
    ld(`{"@type":"NewsArticle","comment":[{"@type":"Comment","datePublished":"2021-01-01"}]}`),
    null,
  ],
  [
    'not that of what it mentions',
    ld(
      `{"@type":"NewsArticle","mentions":{"@type":"NewsArticle","datePublished":"2021-01-01"},"datePublished":"${DAY}"}`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'a list of other articles',
    ld(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2021-01-01"}]}`),
    null,
  ],
  ['a comma too many', ld(`{"@type":"NewsArticle","datePublished":"${DAY}",}`), `json-ld ${DAY}`],
  [
    'a line break inside a text',
    ld(`{"@type":"NewsArticle","headline":"Talks\ngo on","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  [
    'cut off in the middle',
    ld(`{"@type":"NewsArticle","datePublished":"${DAY}","headline":"Ta`),
    `json-ld ${DAY}`,
  ],
  [
    'inside a comment for old browsers',
    ld(`<!--{"@type":"NewsArticle","datePublished":"${DAY}"}-->`),
    `json-ld ${DAY}`,
  ],
  ['only modified', ld(`{"@type":"NewsArticle","dateModified":"${DAY}"}`), null],
  [
    'modified later',
    ld(`{"@type":"NewsArticle","dateModified":"2024-02-01","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  [
    'as in e-mail',
    ld('{"@type":"NewsArticle","datePublished":"Tue, 19 Sep 2023 06:12:00 +0400"}'),
    `json-ld ${DAY}`,
  ],
  [
    'as American programs write',
    ld('{"@type":"NewsArticle","datePublished":"September 19, 2023"}'),
    `json-ld ${DAY}`,
  ],
  [
    'the publisher’s day, late in the evening',
    ld(`{"@type":"NewsArticle","datePublished":"${DAY}T23:50:00-07:00"}`),
    `json-ld ${DAY}`,
  ],
  [
    'the publisher’s day, soon after midnight',
    ld(`{"@type":"NewsArticle","datePublished":"${DAY}T00:10:00+10:00"}`),
    `json-ld ${DAY}`,
  ],
  [
    'in UTC the day as it is written',
    ld(`{"@type":"NewsArticle","datePublished":"${DAY}T22:30:00Z"}`),
    `json-ld ${DAY}`,
  ],
  ['a day that is not in the calendar', ld('{"@type":"NewsArticle","datePublished":"2023-02-30"}'), null],
  ['a number', ld('{"@type":"NewsArticle","datePublished":1695103200}'), null],
  ['the beginning of time', ld('{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00Z"}'), null],
  ['a day to come', ld('{"@type":"NewsArticle","datePublished":"2031-01-01"}'), null],
  [
    'tomorrow, which may be today in the east',
    ld('{"@type":"NewsArticle","datePublished":"2026-11-26"}'),
    'json-ld 2026-11-26',
  ],
  ['without a type', ld(`{"datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  [
    'nested a hundred times',
    ld(`${'{"a":'.repeat(100)}{"@type":"NewsArticle","datePublished":"${DAY}"}${'}'.repeat(100)}`),
    null,
  ],
  [
    'an article of an encyclopaedia, which is still worked on',
    ld('{"@type":"Article","datePublished":"2001-10-29","dateModified":"2024-05-01"}'),
    null,
  ],
  // Meta elements
  ['article:published_time', meta('property="article:published_time"', `${DAY}T06:00:00Z`), `meta ${DAY}`],
  ['in capitals', meta('property="Article:Published_Time"', `${DAY}T06:00:00Z`), `meta ${DAY}`],
  ['og:article:published_time', meta('property="og:article:published_time"', DAY), `meta ${DAY}`],
  ['a name of its own', meta('name="parsely-pub-date"', `${DAY}T06:00:00Z`), `meta ${DAY}`],
  ['pubdate without hyphens', meta('name="pubdate"', '20230919'), `meta ${DAY}`],
  ['modified is not published', meta('property="article:modified_time"', DAY), null],
  ['updated is not published', meta('property="og:updated_time"', DAY), null],
  [
    'the surer name goes first',
    meta('name="date"', '2020-01-01') + meta('property="article:published_time"', DAY),
    `meta ${DAY}`,
  ],
  [
    'nonsense, then a date',
    meta('property="article:published_time"', 'yesterday') + meta('name="date"', DAY),
    `meta ${DAY}`,
  ],
  [
    'JSON-LD goes before meta',
    meta('property="article:published_time"', '2020-01-01') +
      ld(`{"@type":"NewsArticle","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  // Dublin Core
  ['DC.date.issued', meta('name="DC.date.issued"', DAY), `dublin-core ${DAY}`],
  ['DCTERMS.created', meta('name="DCTERMS.created"', DAY), `dublin-core ${DAY}`],
  ['DC.date.modified', meta('name="DC.date.modified"', DAY), null],
  // Microdata
  ['an itemprop on a meta', meta('itemprop="datePublished"', DAY), `microdata ${DAY}`],
  [
    'an itemprop on a time',
    page(`<time itemprop="datePublished" datetime="${DAY}T09:00">today</time>`),
    `microdata ${DAY}`,
  ],
  [
    'an itemprop on a span',
    page(`<span itemprop="datePublished" content="${DAY}">today</span>`),
    `microdata ${DAY}`,
  ],
  // Time elements
  ['a time under the headline', page(`<time datetime="${DAY}">19 September</time>`), `time ${DAY}`],
  ['a time elsewhere in the page', `${page('')}<aside><time datetime="2020-01-01">old</time></aside>`, null],
  ['a time with a clock alone', page('<time datetime="08:30">8.30</time>'), null],
  [
    'the headline’s before the article’s',
    `<article><header><h1>T</h1><time datetime="${DAY}">x</time></header><time datetime="2020-01-01">y</time></article>`,
    `time ${DAY}`,
  ],
  // The address
  ['/2023/09/19/', page(''), `address ${DAY}`, { address: 'https://news.test/world/2023/09/19/talks' }],
  ['/2023/sep/19/', page(''), `address ${DAY}`, { address: 'https://news.test/world/2023/sep/19/talks' }],
  ['-2023-09-19', page(''), `address ${DAY}`, { address: 'https://news.test/talks-2023-09-19.html' }],
  ['20230919', page(''), `address ${DAY}`, { address: 'https://news.test/a/20230919-talks' }],
  [
    'in the address that the page gives itself',
    '<link rel="canonical" href="https://news.test/2023/09/19/talks">',
    `address ${DAY}`,
  ],
  ['a year and a month are no day', page(''), null, { address: 'https://news.test/2023/09/talks' }],
  ['a number that is no day', page(''), null, { address: 'https://news.test/a/20239945/talks' }],
  ['not in the query', page(''), null, { address: 'https://news.test/a?d=2023/09/19' }],
  // Lines
  ['English, day first', line('Published 19 September 2023'), `line ${DAY}`],
  ['English, month first', line('Sept. 19, 2023 at 8:30 a.m.'), `line ${DAY}`],
  ['English figures that can be read in one way', line('19/09/2023'), `line ${DAY}`],
  ['English figures that can be read in two', line('03/04/2023'), null],
  ['updated is not published', line('Updated 19 September 2023'), null],
  ['German', line('19. September 2023, 8:30 Uhr'), `line ${DAY}`, { language: 'de' }],
  ['German, by a code of three letters', line('19.09.2023'), `line ${DAY}`, { language: 'GER' }],
  ['German, with an underscore', line('am 19. September 2023'), `line ${DAY}`, { language: 'de_DE' }],
  ['German figures', line('Veröffentlicht am 19.09.2023'), `line ${DAY}`, { language: 'de-DE' }],
  ['French', line('Publié le 19 septembre 2023 à 8h30'), `line ${DAY}`, { language: 'fr' }],
  ['French, the first', line('1er août 2023'), 'line 2023-08-01', { language: 'fr' }],
  ['Spanish', line('19 de septiembre de 2023'), `line ${DAY}`, { language: 'es' }],
  ['Russian', line('19 сентября 2023, 08:30'), `line ${DAY}`, { language: 'ru' }],
  ['Ukrainian', line('19 вересня 2023'), `line ${DAY}`, { language: 'uk' }],
  ['Turkish', line('19 Eylül 2023 Salı'), `line ${DAY}`, { language: 'tr' }],
  ['Azerbaijani', line('19 sentyabr 2023'), `line ${DAY}`, { language: 'az' }],
  ['Armenian', line('19 սեպտեմբերի 2023'), `line ${DAY}`, { language: 'hy' }],
  ['Arabic', line('19 سبتمبر 2023'), `line ${DAY}`, { language: 'ar' }],
  ['Arabic of the Maghreb', line('الجمعة 8 فيفري 2019'), 'line 2019-02-08', { language: 'ar' }],
  [
    'Russian on a page that says nothing of it',
    line('15 августа 2016, 13:43'),
    'line 2016-08-15',
    { language: '' },
  ],
  ['a word that ends like a month', line('Dismay 19, 2023'), null],
  ['a word that begins like a month', line('19 Marching 2023'), null],
  ['a month behind such a word', line('Dismay 3, 2023: Sept. 19, 2023'), `line ${DAY}`],
  ['a year alone is no day', line('Copyright 2023'), null],
  [
    'a date in the text of the article',
    page(
      '<p>On 19 September 2023, while the talks went on in another city, shelling began again and nobody could say why.</p>',
    ),
    null,
  ],
  ['nothing at all', page(''), null],
];

test.each(ROWS.map(([why, html, found, more = {}]) => ({ why, html, found, ...more })))('$why', row => {
  const { html, found, address = 'https://news.test/a', language = 'en' } = row;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const date = articleDate(dateHints(document as unknown as Document), {
    address,
    language,
    today: '2026-11-25',
  });
  expect(date && `${date.from} ${date.date}`).toBe(found);
});

test('there are at least sixty', () => expect(ROWS.length).toBeGreaterThanOrEqual(60));
