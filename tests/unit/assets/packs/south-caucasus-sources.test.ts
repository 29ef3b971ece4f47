import { describe, expect, test } from 'vitest';
import { allStatements, cards } from './south-caucasus-pack.ts';

/**
 * Hosts of copies: mirrors and readers of Wikipedia, servers of private people, and networks that print what others
 * published under names of their own. What they print has a publisher with an address.
 */
const COPIES = [
  /(?:^|\.)(?:kiwix|wikiwand|wikimili|worddisk|wikisum|knowpia|infogalactic|wikivisually|everything\.explained)\b/,
  /^(?:everything\.explained\.today|profilbaru\.com|calendarz\.com|owiki\.org|theinfolist\.com|movatter\.jp)$/,
  /wiki(?!pedia\.org$|quote\.org$|media\.org$|data\.org$)/,
  /^(?:en|fr|de|ru|simple)\.m\.wikipedia\.org\.?$/,
  /\.(?:cloudfront\.net|pages\.dev|netlify\.app|railway\.app|azureedge\.net|eth\.limo|ipfs\.dweb\.link|blogspot\.com)$/,
  /(?:domilabs|cydlabs|osmarks|munthe|dynip|clateway|richxsearch|yamm\.finance|777doc|axdbkk|perceptiode)/,
  /(?:newsgazette|news-pravda|pravda-en|pravda-es|rssing|scribd|123dok|vdocuments|how\.com\.vn)/,
  /(?:albiseyler|chronicleai|webjosh|pangea-cms|vecto\.digital|true-telecom|bnnbreaking)/,
];

const hostOf = (url: string) => new URL(url).hostname;
const isCopy = (host: string) => COPIES.some(pattern => pattern.test(host));

const sources = cards.flatMap(card =>
  card.sources.map(source => ({ source, line: `${card.id}: ${source.id}` })),
);

describe('sources', () => {
  test('are publishers at their own addresses, not copies of them', () => {
    expect(
      sources
        .filter(({ source: { url } }) => url !== undefined && isCopy(hostOf(url)))
        .map(({ line, source }) => `${line} ${source.url}`),
    ).toEqual([]);
  });

  test.each([
    ['en.wikipedia.org', false],
    ['www.azatutyun.am', false],
    ['nextcloud.domilabs.xyz', true],
    ['the-uncensored-wiki.com', true],
    ['en.m.wikipedia.org.', true],
    ['ditc6mxjvtn3y.cloudfront.net', true],
    ['wwwhuman-human.blogspot.com', true],
    ['www.yemennewsgazette.com', true],
  ])('the rule: %s', (host, copy) => expect(isCopy(host)).toBe(copy));

  test('say in no publisher that they are a copy', () => {
    expect(
      sources
        .filter(({ source: { publisher } }) => /\b(?:copy|copied|kiwix)\b|\bmirror\b(?!-)/i.test(publisher))
        .map(({ line }) => line),
    ).toEqual([]);
  });

  test('have an address if a line was compared with them', () => {
    expect(
      allStatements.flatMap(({ card, statement, line }) =>
        [statement, ...(statement.disputedBy ?? [])].flatMap(({ checks = [] }) =>
          checks
            .filter(check => card.sources.find(({ id }) => id === check.source)?.url === undefined)
            .map(check => `${line} [${check.source}]`),
        ),
      ),
    ).toEqual([]);
  });

  test('are not named in the lines in place of who counted', () => {
    const told = allStatements.flatMap(({ statement, line }) =>
      [statement, ...(statement.disputedBy ?? [])].some(({ text }) => /wikipedia/i.test(text)) ? [line] : [],
    );
    expect(told).toEqual([]);
  });

  test('are two at least for an office whose beginning is approximate', () => {
    expect(
      allStatements
        .filter(
          ({ statement: { kind, about, from, sources: cited } }) =>
            kind === 'role' && about === true && from !== undefined && cited.length < 2,
        )
        .map(({ line }) => line),
    ).toEqual([]);
  });
});
