import { describe, expect, it } from 'vitest';
import { LIMITS } from '#core/cards/limits.ts';
import type { Decision } from '#platform/protocols/requests.ts';
import { toChoice } from '../../../../entrypoints/background/cards/to-choice.ts';

const MEANS: Decision = { type: 'means', name: 'Aliyev', card: 'p:ilham-aliyev' };
const NOT_THIS: Decision = { type: 'not-this', name: 'Georgia', card: 'p:georgia' };
const NOT_THIS_CARD: Decision = { type: 'not-this', card: 'p:georgia' };
const KNOWN: Decision = { type: 'known', card: 'p:armenia' };

const at = (address: string | undefined, privateWindow = false) => ({ address, privateWindow });
const ARTICLE = at('https://www.news.example/world/aliyev?id=7&utm_source=mail#comments');
const address = 'https://www.news.example/world/aliyev?id=7';

describe('what is stored of a decision', () => {
  it.each([
    ['the article by its address', MEANS, 'article', { type: 'article', address }],
    ['the site by its host', MEANS, 'site', { type: 'site', site: 'news.example' }],
    ['everything', MEANS, 'always', { type: 'always' }],
    ['a refused name', NOT_THIS, 'article', { type: 'article', address }],
    ['a refused card', NOT_THIS_CARD, 'site', { type: 'site', site: 'news.example' }],
  ] as const)('%s', (_what, decision, reach, scope) => {
    expect(toChoice(decision, reach, ARTICLE)).toEqual({ ok: true, value: { ...decision, scope } });
  });

  it.each(['article', 'site', 'always'] as const)(
    '“I know this” has no reach, though asked with %s',
    reach => {
      expect(toChoice(KNOWN, reach, ARTICLE)).toEqual({ ok: true, value: KNOWN });
    },
  );

  it('the name as a reader sees it, without invisible characters from the page', () => {
    const written = { ...MEANS, name: 'Ali\u00adyev\u200b' };
    const scope = { type: 'always' };
    expect(toChoice(written, 'always', ARTICLE)).toEqual({ ok: true, value: { ...MEANS, scope } });
  });

  it('in a private window nothing that reveals the page', () => {
    const here = at(address, true);
    expect(toChoice(MEANS, 'article', here)).toEqual({ ok: false, reason: 'private-window' });
    expect(toChoice(NOT_THIS, 'site', here)).toEqual({ ok: false, reason: 'private-window' });
    const always = { ...MEANS, scope: { type: 'always' } };
    expect(toChoice(MEANS, 'always', here)).toEqual({ ok: true, value: always });
    expect(toChoice(KNOWN, 'article', here)).toEqual({ ok: true, value: KNOWN });
  });

  it.each([
    ['none that is told', 'article', undefined],
    ['none that is told', 'site', undefined],
    ['a file', 'article', 'file:///home/reader/article.html'],
    ['a file', 'site', 'file:///home/reader/article.html'],
    ['no page of the web', 'article', 'about:blank'],
    ['no address at all', 'article', 'article'],
    ['a host of nothing but “www.”', 'site', 'https://www./article'],
    ['one too long to be kept', 'article', `https://news.example/${'a'.repeat(LIMITS.address)}`],
  ] as const)('nothing that it could be known by: %s, for the %s', (_what, reach, address) => {
    expect(toChoice(MEANS, reach, at(address))).toEqual({ ok: false, reason: 'no-address' });
    expect(toChoice(MEANS, 'always', at(address))).toMatchObject({ ok: true });
  });
});
