import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dateWriter } from '#components/card/card-dates.ts';
import { SourceList } from '#components/card/sources/SourceList.tsx';
import { MessagesContext } from '#components/messages.ts';
import { SourceNames } from '#components/reading-view/SourceNames.tsx';
import type { Card } from '#core/cards/card.ts';
import type { Source } from '#core/cards/source.ts';
import { english } from '../../english.ts';

const messages = english();
const source = (url: string): Source => ({
  id: 'a',
  publisher: 'BBC',
  title: 'Official',
  url,
  checked: null,
});

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLElement', HTMLElement);
});

afterEach(() => {
  // Pending effects would run without a document.
  render(null, document.body);
  vi.unstubAllGlobals();
});

function drawn(which: 'card' | 'names' | 'brief', url: string) {
  const sources = [source(url)];
  const card = { sources, statements: [] } as unknown as Card;
  const dates = dateWriter(messages);
  render(
    <MessagesContext.Provider value={messages}>
      {which === 'card' ? (
        <SourceList card={card} dates={dates} wish={null} />
      ) : (
        <SourceNames sources={sources} dates={dates} brief={which === 'brief'} />
      )}
    </MessagesContext.Provider>,
    document.body,
  );
  return document.body;
}

const PLACES = ['card', 'names', 'brief'] as const;

test.each(PLACES)('a source link (%s) reveals nothing to its page, and shows where it leads', place => {
  const body = drawn(place, 'https://www.oc-media.org/a');
  const link = body.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://www.oc-media.org/a');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
  expect(body.querySelector('.source-host')?.textContent).toBe('oc-media.org');
});

test.each(
  PLACES.flatMap(place =>
    [
      'javascript:alert(1)',
      'data:text/html,a',
      'https://www.bbc.co.uk@evil.example/',
      'https://bbc.example/\u202emoc.live',
      'ftp://a.example/',
    ].map(url => [place, url] as const),
  ),
)('a card (%s) makes no link of %j', (place, url) => {
  const body = drawn(place, url);
  expect(body.querySelector('a')).toBeNull();
  expect(body.textContent).toContain('BBC');
});
