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
const LATER = '2024-11-05';
const OLD = '2019-03-03';
/** In the head of an article, with something behind it. */
const head = (inside: string, behind = '') =>
  `<article><header><h1>Talks go on</h1>${inside}</header><p>${'Text of the article. '.repeat(30)}</p></article>${behind}`;
const news = (more: object) => ld(JSON.stringify({ '@type': 'NewsArticle', ...more }));

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
  [
    'a number: seconds since 1970',
    ld('{"@type":"NewsArticle","datePublished":1695103200}'),
    `json-ld ${DAY}`,
  ],
  ['a number: milliseconds', ld('{"@type":"NewsArticle","datePublished":1695103200000}'), `json-ld ${DAY}`],
  ['a number that is no time', ld('{"@type":"NewsArticle","datePublished":2023}'), null],
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
  ['a year and a month', page(''), 'address 2023-09', { address: 'https://news.test/2023/09/talks' }],
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
  // What is published, and what is not
  [
    'updated before published, in class names',
    head(
      `<time class="updated" datetime="${LATER}">5 November 2024</time><time class="published" datetime="${DAY}">19 September 2023</time>`,
    ),
    `microdata ${DAY}`,
  ],
  [
    'one time for both',
    head(`<time class="entry-date published updated" datetime="${DAY}">19 September 2023</time>`),
    `microdata ${DAY}`,
  ],
  [
    'dateModified before datePublished',
    head(
      `<time itemprop="dateModified" datetime="${LATER}">5 Nov 2024</time> <time itemprop="datePublished" datetime="${DAY}">19 Sep 2023</time>`,
    ),
    `microdata ${DAY}`,
  ],
  ['dateModified alone', head(`<time itemprop="dateModified" datetime="${LATER}">5 Nov 2024</time>`), null],
  ['uploadDate', head(`<meta itemprop="uploadDate" content="${LATER}">`), null],
  [
    'the word before a time',
    head(`<p>Last updated <time datetime="${LATER}">5 November 2024</time></p>`),
    null,
  ],
  [
    'the word in an element of its own',
    head(`<p><span>Updated</span> <time datetime="${LATER}">5 November 2024</time></p>`),
    null,
  ],
  ['the word behind', head('<p>5 November 2024 (updated)</p>'), null],
  [
    'published, then updated, in a line',
    head('<p>Published 19 September 2023, updated 5 November 2024</p>'),
    `line ${DAY}`,
  ],
  [
    'updated, then published, in a line',
    head('<p>Updated: 5 Nov 2024 | Published: 19 Sep 2023</p>'),
    `line ${DAY}`,
  ],
  [
    'a line without a word, then updated',
    head('<p>19 September 2023 · Updated 5 November 2024</p>'),
    `line ${DAY}`,
  ],
  [
    'two elements with words',
    head('<div><span>Updated 5 November 2024</span><span>Posted 19 September 2023</span></div>'),
    `line ${DAY}`,
  ],
  [
    'the data say when it was modified, the line when it was published',
    news({ dateModified: LATER }) + head('<p>19 September 2023</p>'),
    `line ${DAY}`,
  ],
  [
    'the line without a word is the day of modification',
    news({ datePublished: DAY, dateModified: LATER }) + head('<p>5 November 2024</p>'),
    `json-ld ${DAY}`,
  ],
  [
    'German: updated before published',
    head('<p>Aktualisiert am 05.11.2024, veröffentlicht am 19.09.2023</p>'),
    `line ${DAY}`,
    { language: 'de' },
  ],
  ['French: updated', head('<p>Mis à jour le 5 novembre 2024</p>'), null, { language: 'fr' }],
  [
    'French: published and updated',
    head('<p>Publié le 19 septembre 2023 à 8h30 - Mis à jour le 5 novembre 2024 à 9h00</p>'),
    `line ${DAY}`,
    { language: 'fr' },
  ],
  [
    'Turkish: both',
    head('<p>Giriş: 19.09.2023 - 08:30 Güncelleme: 05.11.2024 - 10:12</p>'),
    `line ${DAY}`,
    { language: 'tr' },
  ],
  [
    'Korean: both',
    head('<p>입력 2023.09.19 08:30 수정 2024.11.05 10:12</p>'),
    `line ${DAY}`,
    { language: 'ko' },
  ],
  ['Japanese: updated', head('<p>更新 2024年11月5日</p>'), null, { language: 'ja' }],
  ['Chinese: from a paper', head('<p>来源：河报 2023年09月19日08:30</p>'), `line ${DAY}`, { language: 'zh' }],
  ['Russian: updated', head('<p>Обновлено 5 ноября 2024</p>'), null, { language: 'ru' }],
  ['Arabic: updated', head('<p>آخر تحديث: 5 نوفمبر 2024</p>'), null, { language: 'ar' }],
  ['the day of birth', head('<p>A. Writer, born 3 March 1960</p>'), null],
  ['a copyright line', head('<p>© 3 March 2019 River News</p>'), null],
  ['the day of an event', head('<p>Event: 5 October 2023, town hall</p>'), null],
  ['hCalendar', head(`<abbr class="dtstart" title="${LATER}">5 November</abbr>`), null],
  [
    'microdata of an event',
    head(
      `<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime="${LATER}">5 November 2024</time></div>`,
    ),
    null,
  ],
  ['when a member joined', head('<p>Member since 3 March 2019</p>'), null],
  [
    'when a photograph was taken',
    head('<figure><figcaption>The quay, 3 March 2019</figcaption></figure>'),
    null,
  ],
  // Other things in the page
  [
    'a related story before the article',
    `<aside><h3><a href="/old">Older story</a></h3><time datetime="${OLD}">3 March 2019</time></aside>${head('')}`,
    null,
  ],
  [
    'a related story behind the head',
    head('', `<div class="related"><time datetime="${OLD}">3 March 2019</time></div>`),
    null,
  ],
  [
    'a card with a headline of its own',
    head(
      '',
      `<div class="box"><h3><a href="/old">Older story</a></h3><time datetime="${OLD}">3 March 2019</time></div>`,
    ),
    null,
  ],
  [
    'a list of other articles behind',
    head(
      '',
      `<article><h2><a href="/old">Older story</a></h2><time itemprop="datePublished" datetime="${OLD}">3 March 2019</time></article>`,
    ),
    null,
  ],
  ['a comment', head('', `<section id="comments"><time datetime="${OLD}">3 March</time></section>`), null],
  [
    'a comment in the article',
    `<article><h1>Talks go on</h1><p>By A. Writer</p><ol class="comment-list"><li><time datetime="${OLD}">3 March</time></li></ol></article>`,
    null,
  ],
  [
    'a comment in microdata',
    `<article><h1>Talks go on</h1><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="${OLD}">3 March</time></div></article>`,
    null,
  ],
  [
    'a box about the weather',
    `<article><h1>Talks go on</h1><div class="weather">3 March 2019</div></article>`,
    null,
  ],
  [
    'an author’s box',
    `<article><h1>Talks go on</h1><div class="author-bio">A. Writer, Tbilisi, 3 March 2019</div></article>`,
    null,
  ],
  [
    'today’s day in the masthead',
    `<header><span class="date">25 November 2026</span></header>${head('')}`,
    null,
  ],
  [
    'an element for the clock in the masthead',
    `<header><time datetime="2026-11-25">Wednesday</time></header>${head('')}`,
    null,
  ],
  [
    'the foot of the page',
    `${head('')}<footer><p>Last visited 3 March 2019</p><time datetime="${OLD}">x</time></footer>`,
    null,
  ],
  [
    'a link with a stamp',
    head(`<a href="/old" data-publish-date="${OLD}">Read more about 19 boats</a>`),
    null,
  ],
  [
    'a time in a sentence',
    page(`<p>The war began on <time datetime="2020-09-27">27 September 2020</time> and ended soon.</p>`),
    null,
  ],
  ['a short sentence', line('The war began on 27 September 2020.'), null],
  ['a short sentence with emphasis', line('The <b>war</b> began <i>on</i> 27 September 2020'), null],
  ['a title with a day', line('Elections on 27 September 2020'), null],
  ['a German sentence', line('Der Krieg vom 27. September 2020'), null, { language: 'de' }],
  ['a Russian sentence', line('Война началась 27 сентября 2020 года'), null, { language: 'ru' }],
  // JSON-LD
  [
    'another story described first',
    news({ headline: 'Older story', url: 'https://news.test/old', datePublished: OLD }) +
      news({ headline: 'Talks go on', url: 'https://news.test/a', datePublished: DAY }),
    `json-ld ${DAY}`,
  ],
  [
    'told apart by mainEntityOfPage',
    news({ headline: 'One', mainEntityOfPage: { '@id': 'https://news.test/old' }, datePublished: OLD }) +
      news({ headline: 'Two', mainEntityOfPage: { '@id': 'https://news.test/a/' }, datePublished: DAY }),
    `json-ld ${DAY}`,
  ],
  [
    'told apart by the headline',
    `<title>Talks go on | River News</title>${news({ headline: 'An older story of boats', datePublished: OLD })}${news({ headline: 'Talks go on', datePublished: DAY })}`,
    `json-ld ${DAY}`,
  ],
  [
    'two articles that nothing tells apart',
    news({ datePublished: OLD }) + news({ datePublished: DAY }),
    null,
  ],
  [
    'only another story',
    `<title>Talks go on</title>${news({ headline: 'Boats and fish', url: 'https://news.test/old', datePublished: OLD })}`,
    null,
  ],
  [
    'the article at an address with a query',
    news({ url: 'https://www.news.test/a?from=feed', datePublished: DAY }) +
      news({ url: 'https://www.news.test/b', datePublished: OLD }),
    `json-ld ${DAY}`,
  ],
  [
    'a live blog by its beginning',
    ld(
      JSON.stringify({
        '@type': 'LiveBlogPosting',
        coverageStartTime: DAY,
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: LATER }],
      }),
    ),
    `json-ld ${DAY}`,
  ],
  [
    'behind a long text',
    ld(
      `{"@type":"NewsArticle","articleBody":"${'The toll was talked about. '.repeat(2000)}","datePublished":"${DAY}"}`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'behind a long text with quotation marks',
    ld(
      `{"@type":"NewsArticle","articleBody":"${'The toll \\"was\\" talked about, by all of them and by some others, for a long time that day.\\n'.repeat(400)}","datePublished":"${DAY}"}`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'a type with its address',
    ld(`{"@type":"http://schema.org/NewsArticle","datePublished":"Tue, 19 Sep 2023 06:00:00 GMT"}`),
    `json-ld ${DAY}`,
  ],
  ['a type with a prefix', ld(`{"@type":"schema:NewsArticle","datePublished":"${DAY}"}`), `json-ld ${DAY}`],
  ['a date in a list', news({ datePublished: [`${DAY}T06:00Z`] }), `json-ld ${DAY}`],
  ['a date in an object', news({ datePublished: { '@type': 'Date', '@value': DAY } }), `json-ld ${DAY}`],
  [
    'a comma too many, behind another thing',
    ld(
      `{"@graph":[{"@type":"WebSite","datePublished":"2012-01-01"},{"@type":"NewsArticle","datePublished":"${DAY}",}]}`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'cut off behind another thing',
    ld(
      `{"@graph":[{"@type":"WebSite","datePublished":"2012-01-01"},{"@type":"NewsArticle","datePublished":"${DAY}","headline":"Ta`,
    ),
    `json-ld ${DAY}`,
  ],
  [
    'an unescaped quotation mark',
    ld(`{"@type":"NewsArticle","headline":"The "toll"","datePublished":"${DAY}"}`),
    `json-ld ${DAY}`,
  ],
  ['not that of an event', ld(`{"@type":"Event","startDate":"${LATER}","datePublished":"${LATER}"}`), null],
  [
    'not that of a video in the article',
    news({ video: { '@type': 'VideoObject', datePublished: OLD }, datePublished: DAY }),
    `json-ld ${DAY}`,
  ],
  [
    'not that of a review of a product',
    ld(`{"@type":"Product","review":{"@type":"Review","datePublished":"${OLD}"}}`),
    null,
  ],
  ['day zero of Unix', news({ datePublished: '1970-01-01T00:00:00Z' }), null],
  ['day zero of spreadsheets', news({ datePublished: '1899-12-30T00:00:00' }), null],
  ['an old paper in its archive', news({ datePublished: '1985-03-02' }), 'json-ld 1985-03-02'],
  // Times in UTC
  [
    'in UTC the day before, the line says the local day',
    news({ datePublished: `${DAY}T22:30:00Z` }) + head('<p>20 September 2023</p>'),
    'json-ld 2023-09-20',
  ],
  [
    'in UTC the day after, the line says the local day',
    news({ datePublished: '2023-09-20T02:30:00Z' }) + head('<p>September 19, 2023</p>'),
    `json-ld ${DAY}`,
  ],
  [
    'seconds since 1970, the line says the local day',
    news({ datePublished: 1_695_160_800 }) + head('<p>20 September 2023</p>'),
    'json-ld 2023-09-20',
  ],
  [
    'with the publisher’s offset the line is another reader’s',
    news({ datePublished: `${DAY}T23:50:00-07:00` }) + head('<p>20 September 2023</p>'),
    `json-ld ${DAY}`,
  ],
  [
    'a time element in UTC that displays the local day',
    head(`<time datetime="${DAY}T22:30:00Z">20 September 2023</time>`),
    'time 2023-09-20',
  ],
  // Names of meta elements
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'article.published',
    'parsely-pub-date',
    'sailthru.date',
    'cXenseParse:recs:publishtime',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'DC.date.issued',
    'dcterms.created',
    'dc.date',
    'publish-date',
    'PublishDate',
    'publication_date',
    'pubdate',
    'bt:pubDate',
    'rnews:datePublished',
    'article_date_original_publish_date',
    'date',
    'OriginalPublicationDate',
    'article:publish_date',
    'published_at',
    'shareaholic:article_published_time',
  ].map(
    (name): Row => [
      `meta ${name}`,
      meta(`name="${name}"`, `${DAY}T08:00:00+02:00`),
      `${/^dc/i.test(name) ? 'dublin-core' : 'meta'} ${DAY}`,
    ],
  ),
  ...[
    'article:modified_time',
    'og:updated_time',
    'lastmod',
    'last-modified',
    'revised',
    'dcterms.modified',
    'expires',
    'article:expiration_time',
    'event:start_date',
    'date.updated',
    'eomportal-lastUpdate',
    'video:release_date',
    'build_date',
    'birthdate',
  ].map((name): Row => [`not meta ${name}`, meta(`name="${name}"`, DAY), null]),
  ['meta with slashes', meta('name="citation_publication_date"', '2023/09/19'), `meta ${DAY}`],
  ['meta with seconds since 1970', meta('name="article:published_time"', '1695103200'), `meta ${DAY}`],
  ['meta in words', meta('name="pubdate"', '19 septembre 2023'), `meta ${DAY}`, { language: 'fr' }],
  // Markup
  [
    'an abbreviation of an old blog',
    page(`<p>at <a href="/x"><abbr class="published" title="${DAY}T00:23:00-04:00">12:23 AM</abbr></a></p>`),
    `microdata ${DAY}`,
  ],
  ['h-entry', head(`<time class="dt-published" datetime="${DAY}">x</time>`), `microdata ${DAY}`],
  ['pubdate', head(`<time pubdate datetime="${DAY}">x</time>`), `microdata ${DAY}`],
  ['a time without datetime', head('<time>19 September 2023</time>'), `line ${DAY}`],
  ['a stamp in seconds', head('<span data-timestamp="1695103200">2 hours ago</span>'), `time ${DAY}`],
  [
    'a stamp in milliseconds',
    head('<span class="ago" data-published-time="1695103200000">yesterday</span>'),
    `time ${DAY}`,
  ],
  ['a stamp as text', head(`<div data-datetime="${DAY} 08:00">x</div>`), `time ${DAY}`],
  ['relative', head('<p>2 hours ago</p>'), null],
  ['relative in a time', head('<time>yesterday</time>'), null],
  ['relative with a stamp', head(`<time datetime="${DAY}T08:00:00+02:00">3 years ago</time>`), `time ${DAY}`],
  [
    'an element that displays another day than its stamp',
    head(`<time datetime="2010-01-01">19 September 2023</time>`),
    `time ${DAY}`,
  ],
  ['with a reading time', head('<p>19 September 2023 · 5 min read</p>'), `line ${DAY}`],
  ['with an author and a place', head('<p>By A. Writer, London, 19 September 2023</p>'), `line ${DAY}`],
  ['with a section', head('<p>World | 19 September 2023, 8:30am BST</p>'), `line ${DAY}`],
  ['in a list', head('<ul><li>By A. Writer</li><li>19 September 2023</li></ul>'), `line ${DAY}`],
  [
    'beside the headline rather than in it',
    `<main><div><h1>Talks go on</h1></div><div><span>19 September 2023</span></div><p>Text.</p></main>`,
    `line ${DAY}`,
  ],
  // The address
  [
    'a day among the words',
    page(''),
    null,
    { address: 'https://news.test/what-happened-on-1988-02-27-in-the-town' },
  ],
  [
    'a day among the words, and a line',
    line('19 September 2023'),
    `line ${DAY}`,
    { address: 'https://news.test/the-war-of-2020-09-27-explained' },
  ],
  ['a day that the words lead to', page(''), null, { address: 'https://news.test/the-war-of-2020-09-27' }],
  ['the day of an event', page(''), null, { address: 'https://news.test/events/2023/10/05/concert' }],
  ['before there were pages', page(''), null, { address: 'https://news.test/1985/03/02/talks' }],
  ['a number like a short day', page(''), null, { address: 'https://news.test/2019123/talks' }],
  ['/2023/0919/', page(''), `address ${DAY}`, { address: 'https://news.test/n1/2023/0919/c1-2.html' }],
  ['/202309/19/', page(''), `address ${DAY}`, { address: 'https://news.test/202309/19/talks' }],
  ['/19-09-2023/', page(''), `address ${DAY}`, { address: 'https://news.test/19-09-2023/talks' }],
  ['/03-04-2023/', page(''), null, { address: 'https://news.test/03-04-2023/talks' }],
  [
    'in an archive of the web',
    page(''),
    `address ${DAY}`,
    { address: 'https://archive.test/web/20251130101010/https://news.test/2023/09/19/talks' },
  ],
  [
    'the month, and a line with the day',
    line('19 September 2023'),
    `line ${DAY}`,
    { address: 'https://news.test/2023/09/talks' },
  ],
  // Contradictions
  [
    'data and line contradict each other',
    news({ datePublished: DAY }) + head('<p>Published 3 March 2019</p>'),
    'unsure 2023-09-19 json-ld, 2019-03-03 line',
  ],
  [
    'a line without a word contradicts the data',
    news({ datePublished: DAY }) + head('<p>3 March 2019</p>'),
    'unsure 2023-09-19 json-ld, 2019-03-03 line',
  ],
  [
    'the address decides for the line',
    news({ datePublished: LATER }) + head('<p>Published 19 September 2023</p>'),
    `line ${DAY}`,
    { address: 'https://news.test/2023/09/19/talks' },
  ],
  [
    'the address decides for the data',
    news({ datePublished: DAY }) + head('<p>3 March 2019</p>'),
    `json-ld ${DAY}`,
    { address: 'https://news.test/2023/09/talks' },
  ],
  [
    'the address contradicts the data',
    news({ datePublished: LATER }),
    'unsure 2024-11-05 json-ld, 2023-09-19 address',
    { address: 'https://news.test/2023/09/19/talks' },
  ],
  [
    'a draft in the address',
    news({ datePublished: DAY }),
    `json-ld ${DAY}`,
    { address: 'https://news.test/2023/09/15/talks' },
  ],
  // More of the same kinds
  [
    'another story alone, by its address, on a page without a title',
    news({ headline: 'Older story', url: 'https://news.test/old', datePublished: OLD }) + page(''),
    null,
  ],
  [
    'another entry in microformats',
    page('') +
      `<div class="h-entry"><a href="/old">Older story</a><time class="dt-published" datetime="${OLD}">3 March</time></div>`,
    null,
  ],
  [
    'a byline in microdata beside the date',
    head(
      `<div><span itemprop="author" itemscope itemtype="https://schema.org/Person">A. Writer</span> <time itemprop="datePublished" datetime="${DAY}">19 Sep</time></div>`,
    ),
    `microdata ${DAY}`,
  ],
  [
    'two times without a word, the update first',
    head(`<p><time datetime="${LATER}">5 Nov 2024</time> <time datetime="${DAY}">19 Sep 2023</time></p>`),
    `time ${DAY}`,
  ],
  ['JSON-LD in words', news({ datePublished: '19.09.2023 08:00' }), `json-ld ${DAY}`, { language: 'de' }],
  [
    'JSON-LD escaped as text',
    ld('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2023-09-19&quot;}'),
    `json-ld ${DAY}`,
  ],
  ['JSON-LD of Microsoft', news({ datePublished: '/Date(1695103200000)/' }), `json-ld ${DAY}`],
  ['JSON-LD empty, and a line', news({ datePublished: '' }) + line('19 September 2023'), `line ${DAY}`],
  [
    'JSON-LD in the future, and a line',
    news({ datePublished: '2031-01-01' }) + line('19 September 2023'),
    `line ${DAY}`,
  ],
  [
    'day zero in a meta element, and a line',
    meta('property="article:published_time"', '1970-01-01T00:00:00Z') + line('19 September 2023'),
    `line ${DAY}`,
  ],
  [
    'a template that was not filled in',
    meta('name="date"', '%PUBDATE%') + line('19 September 2023'),
    `line ${DAY}`,
  ],
  ['a stamp of modification', head(`<span data-modified-date="${LATER}">x</span>`), null],
  ['a class of modification', head('<span class="lastmod">5 November 2024</span>'), null],
  ['a table of the text', page('<table><tr><td>3 March 2019</td><td>5</td></tr></table>'), null],
  [
    'a class for the date above the headline',
    `<article><p class="date">19 September 2023</p><h1>Talks go on</h1></article>`,
    `line ${DAY}`,
  ],
  [
    'a comment’s meta element',
    page(
      `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="${OLD}">Well said, 100 times</div>`,
    ),
    null,
  ],
  [
    'a protocol-relative address',
    news({ headline: 'One', mainEntityOfPage: '//news.test/a', datePublished: DAY }) +
      news({ headline: 'Two', url: 'https://news.test/b', datePublished: OLD }),
    `json-ld ${DAY}`,
  ],
  [
    'a live blog that gives only its updates',
    ld(
      JSON.stringify({
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: LATER }],
      }),
    ),
    null,
  ],
  ['talks-2023-09-19/', page(''), `address ${DAY}`, { address: 'https://news.test/world/talks-2023-09-19/' }],
  [
    'the day of an earthquake in the words',
    page(''),
    null,
    { address: 'https://news.test/remembering-1999-08-17-earthquake' },
  ],
  [
    'a slug that begins with the day of the event, and a line',
    line('19 September 2023'),
    `line ${DAY}`,
    { address: 'https://news.test/2020-09-27-the-war-explained' },
  ],
  [
    'the line decides between JSON-LD and meta',
    news({ datePublished: LATER }) +
      meta('property="article:published_time"', DAY) +
      head('<p>19 September 2023</p>'),
    `line ${DAY}`,
  ],
  ['nothing at all', page(''), null],
];

test.each(ROWS.map(([why, html, found, more = {}]) => ({ why, html, found, ...more })))('$why', row => {
  const { html, found, address = 'https://news.test/a', language = 'en' } = row;
  const { document } = parseHTML(
    `<!doctype html><html><head>${/<title>.*?<\/title>/.exec(html)?.[0] ?? ''}</head><body>${html}</body></html>`,
  );
  const date = articleDate(dateHints(document as unknown as Document), {
    address,
    language,
    title: document.title,
    today: '2026-11-25',
  });
  expect(
    date?.date === null
      ? `unsure ${date.found.map(one => `${one.date} ${one.from}`).join(', ')}`
      : date && `${date.from} ${date.date}`,
  ).toBe(found);
});
