import { expect, test } from 'vitest';
import { hostOf, isWebAddress, shownAddress } from '#core/cards/source.ts';

test.each([
  'https://news.example/a',
  'http://news.example',
  'HTTPS://News.Example/a?b=1&c=@2#d',
  'https://news.example:8443/a',
  'https://news.example/@somebody/1',
  'https://fa.wikipedia.org/wiki/نیکول_پاشینیان',
  'https://hy.wikipedia.org/wiki/Նիկոլ_Փաշինյան',
  'https://президент.example/',
  'https://192.0.2.1/a',
  'https://[2001:db8::1]/a',
])('%s may be a link', address => expect(isWebAddress(address)).toBe(true));

test.each([
  'javascript:alert(1)',
  'JavaScript://news.example/%0aalert(1)',
  'data:text/html,a',
  'file:///etc/passwd',
  'ftp://news.example/',
  'http:a',
  'http:/a',
  'https:///news.example/',
  'https:\\\\news.example/',
  'https://news.example\\@evil.example/',
  '//news.example/',
  'news.example',
  '',
  'https://',
  'https://?a',
  'https://www.bbc.co.uk@evil.example/',
  'https://a:b@evil.example/',
  'https://@evil.example/',
  'https://:@evil.example/',
  ' https://news.example/',
  'https://news.example/ ',
  'https://news.example/a b',
  'https://news.example/\ta',
  'https://news.example/a\n',
  'ht\ntps://news.example/',
  'https://news.example/\u00a0a',
  'https://bbc.example/\u202emoc.live',
  'https://bbc\u200b.example/',
  'https://b\u00adbc.example/',
  'https://news.example/\ud800',
  'https://news.example/\uffff',
  'https://news.example/\u2066a',
  'https://a b.example/',
  'https://%00.example/',
  'https://a..b:99999/',
])('%j may not', address => expect(isWebAddress(address)).toBe(false));

test.each([
  ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['https://www.example/', 'www.example'],
  ['https://oc-media.org/a?b', 'oc-media.org'],
  ['https://NEWS.example:8443/', 'news.example:8443'],
  ['https://bbc.co.uk.evil.example/', 'bbc.co.uk.evil.example'],
  // A Cyrillic а instead of the Latin one, and full-width letters.
  ['https://bаnk.example/', 'xn--bnk-6cd.example'],
  ['https://ｂank.example/', 'bank.example'],
  ['https://3221225985/', '192.0.2.1'],
])('%s leads to %s', (address, host) => expect(hostOf(address)).toBe(host));

test('an address is shown as written, and its host as the browser will request it', () => {
  expect(shownAddress('HTTPS://bаnk.example/ա?b')).toBe('https://xn--bnk-6cd.example/ա?b');
  expect(shownAddress('https://news.example')).toBe('https://news.example');
});
