import { expect, test } from 'vitest';
import { siteOf } from '#platform/settings/settings.ts';
import { typedSite } from '../../../../../entrypoints/options/settings/SitesSection.tsx';

test.each([
  ['example.org', 'example.org'],
  ['News.Example.org', 'news.example.org'],
  ['https://www.example.org/world/article?id=1', 'example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['HTTPS://example.org', 'example.org'],
  ['localhost', 'localhost'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
])('%j is the site %s', (typed, site) => expect(typedSite(typed, siteOf)).toBe(site));

test.each([
  '',
  'example',
  'two words.org',
  'file:///home/me/article.html',
  'about:blank',
  'https://',
  'ftp://example.org',
])('%j is no site', typed => expect(typedSite(typed, siteOf)).toBeNull());
