import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Card } from '#core/cards/card.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { noteCardShown } from '../../../../entrypoints/background/cards/note-card-shown.ts';

const OPEN: Card = {
  id: 'p:a',
  kind: 'person',
  title: 'A',
  language: 'en',
  gist: 'Somebody',
  names: [],
  statements: [],
  sources: [],
};
const SECRET: Card = { ...OPEN, id: 'p:secret', private: true };
const NEWS: CardChanges = { since: '2026-11-12', lines: [1] };

/** A glossary of two cards, and a list of those recorded as read. */
function parts() {
  const noted: string[] = [];
  const glossary: Pick<Glossary, 'get'> = {
    async get(id) {
      const card = [OPEN, SECRET].find(one => one.id === id);
      return {
        ok: true,
        value: card ? { id: card.id, number: 1, edition: 1, origin: 'pack', card } : null,
      };
    },
  };
  const reads: CardReads = {
    async note({ id }) {
      noted.push(id);
      return { ok: true, value: NEWS };
    },
  };
  return { glossary, reads, noted };
}

const sender = (tab: { incognito: boolean } | undefined) => ({ tab }) as Browser.runtime.MessageSender;

test.each<[string, { incognito: boolean } | undefined, string, readonly string[]]>([
  ['in a window', { incognito: false }, 'p:a', ['p:a']],
  ['in a private window', { incognito: true }, 'p:a', []],
  ['nowhere', undefined, 'p:a', []],
  ['that is private', { incognito: false }, 'p:secret', []],
  ['that there is not', { incognito: false }, 'p:gone', []],
])('a card %s', async (_, tab, id, read) => {
  const { glossary, reads, noted } = parts();
  expect(await noteCardShown(id, sender(tab), glossary, reads)).toEqual(read.length > 0 ? NEWS : null);
  expect(noted).toEqual(read);
});
