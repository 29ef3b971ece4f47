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

test('a name that a card has, though the page was not told, is no name that nobody explains', async () => {
  // Found by its word, and not the card's name.
  const { hook } = naming(['Poti Port', 'Port of Poti', 'Poti']);
  await passes();
  expect(hook.now).toEqual(new Set(['Poti Port', 'Port of Poti']));
});

test('where the page was told of everything, nothing is looked for', async () => {
  const { hook, asked } = naming(['Poti Port'], false);
  await passes();
  expect([[...hook.now], asked]).toEqual([[], []]);
});

test('a name that cannot be looked for is listed as it was', async () => {
  const { hook } = naming(['Poti Port'], true, true);
  await passes();
  expect([...hook.now]).toEqual([]);
});
