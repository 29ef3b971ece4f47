import { describe, expect, test } from 'vitest';
import { kindOfPage } from '#components/popup/page-address.ts';
import { type PageFacts, pageStatus } from '#components/popup/page-status.ts';

describe('kindOfPage', () => {
  test.each([
    [undefined, 'hidden'],
    ['', 'hidden'],
    ['no address', 'hidden'],
    ['https://example.org/2023/09/19/news', 'web'],
    ['http://localhost:8080/', 'web'],
    ['https://example.org/report.PDF?page=2', 'pdf'],
    // A page about a PDF is an ordinary page.
    ['https://example.org/view?file=report.pdf', 'web'],
    ['chrome://settings/', 'browser'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'browser'],
    ['about:blank', 'browser'],
    ['moz-extension://1b/options.html', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['data:text/html,hello', 'browser'],
    ['file:///home/reader/article.html', 'file'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/', 'web'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://addons.mozilla.org.example.org/', 'web'],
  ] as const)('%s is %s', (address, kind) => {
    expect(kindOfPage(address)).toBe(kind);
  });
});

describe('pageStatus', () => {
  const silent: PageFacts = {
    on: true,
    rule: null,
    kind: 'web',
    access: true,
    loading: false,
    listening: false,
    reading: null,
  };
  const card = {
    id: 'own:a',
    kind: 'term' as const,
    title: 'A',
    gist: 'B',
    mentions: 1,
    unsure: 0,
    frames: [],
  };
  const read = (state: 'reading' | 'not-article' | 'off' | 'failed') => ({
    state,
    reason: null,
    pending: false,
    top: true,
    cards: [],
  });

  test.each<[string, Partial<PageFacts>, string]>([
    ['what the page says', { reading: read('reading') }, 'reading'],
    ['what the page says', { reading: read('not-article') }, 'not-article'],
    ['what the page says', { reading: read('failed') }, 'failed'],
    ['off wins over everything', { on: false, reading: read('reading') }, 'off-everywhere'],
    ['off wins over everything', { on: false, kind: 'browser' }, 'off-everywhere'],
    ['the rule of the site', { rule: 'never', reading: read('off') }, 'off-here'],
    ['text on its way', { reading: { ...read('reading'), pending: true } }, 'waiting'],
    ['switched on a moment ago', { reading: read('off') }, 'waiting'],
    ['a page that was open before', {}, 'no-answer'],
    ['still loading', { loading: true }, 'waiting'],
    ['called and not yet answered', { listening: true }, 'waiting'],
    ['access not known yet', { access: null }, 'waiting'],
    ['access taken away', { access: false }, 'no-access'],
    ['hidden for want of access', { kind: 'hidden', access: false }, 'no-access'],
    ["hidden although we may read: the browser's own", { kind: 'hidden' }, 'browser-page'],
    ["the browser's own", { kind: 'browser', access: false }, 'browser-page'],
    ['a store', { kind: 'store', access: false }, 'store'],
    ['a file', { kind: 'file', access: false }, 'file'],
    ['a PDF in the viewer', { kind: 'pdf' }, 'pdf'],
    // A web page whose address ends in .pdf.
    ['a PDF that answers', { kind: 'pdf', reading: { ...read('reading'), cards: [card] } }, 'reading'],
    ['a viewer that answers', { kind: 'pdf', reading: read('not-article') }, 'pdf'],
  ])('%s: %j', (_why, facts, status) => {
    expect(pageStatus({ ...silent, ...facts })).toBe(status);
  });
});
