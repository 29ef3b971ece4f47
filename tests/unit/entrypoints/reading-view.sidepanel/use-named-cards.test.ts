import { expect, test } from 'vitest';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useNamedCards } from '../../../../entrypoints/reading-view.sidepanel/use-named-cards.ts';
import { hooked, passes } from '../../rendered.ts';

const CARDS = [{ id: 'own:a', card: { title: 'Port of Poti', names: [{ text: 'Poti Port' }] } }];

function naming(names: readonly string[], held = true, breaks = false) {
  const asked: string[] = [];
  const glossary = {
    search: async (name: string) => {
      asked.push(name);
      return breaks ? { ok: false, reason: 'storage-failed', detail: '' } : success(CARDS);
    },
    getMany: async () => success(CARDS),
  } as unknown as Glossary;
  return { asked, hook: hooked(() => useNamedCards(glossary, names, held)) };
}

test('a name that a card has counts as explained, even if it is not marked in the page', async () => {
  // The search finds the card by this word, but it is not one of the card's names.
  const { hook } = naming(['Poti Port', 'Port of Poti', 'Poti']);
  await passes();
  expect(hook.now).toEqual(new Set(['Poti Port', 'Port of Poti']));
});

test('if the page received all cards, nothing is searched', async () => {
  const { hook, asked } = naming(['Poti Port'], false);
  await passes();
  expect([[...hook.now], asked]).toEqual([[], []]);
});

test('a name whose search fails stays listed', async () => {
  const { hook } = naming(['Poti Port'], true, true);
  await passes();
  expect([...hook.now]).toEqual([]);
});
