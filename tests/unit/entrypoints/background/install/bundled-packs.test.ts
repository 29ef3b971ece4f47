import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';

/** The contents of `storage.local`. */
let stored: Record<string, unknown> = {};

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `https://the-extension.test${path}` },
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter(key => key in stored).map(key => [key, stored[key]])),
        set: async (values: object) => {
          stored = { ...stored, ...values };
        },
        remove: async (key: string) => {
          const { [key]: _gone, ...rest } = stored;
          stored = rest;
        },
      },
    },
  },
}));

const { keepBundledPacks, restoreBundledPacks } = await import(
  '../../../../../entrypoints/background/install/bundled-packs.ts'
);

const BUNDLED = [
  { id: 'south-caucasus', revision: 3 },
  { id: 'zurich', revision: 1 },
];

/** A reader's glossary, given by the revisions of its packs, and the packs that were read from the package. */
function reader(installed: Record<string, number>, { failing = '' } = {}) {
  const packs: Record<string, number> = { ...installed };
  const read: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const id = /packs\/(.+)\.json$/.exec(address)?.[1] ?? '';
    read.push(id);
    return new Response(JSON.stringify(BUNDLED.find(pack => pack.id === id)));
  });
  const glossary = {
    packs: async () => ({
      ok: true,
      value: Object.entries(packs).map(([id, revision]) => ({ id, revision })),
    }),
  } as unknown as Glossary;
  const transfer = {
    plan: async (file: Blob) => {
      const pack = JSON.parse(await file.text());
      if (pack.id === failing) return { ok: false, reason: 'unreadable' };
      return {
        ok: true,
        value: { refused: [], packs: [{ ...pack, installedRevision: packs[pack.id] ?? null }] },
      };
    },
    apply: async (plan: { packs: { id: string; revision: number }[] }) => {
      for (const { id, revision } of plan.packs) packs[id] = revision;
      return { ok: true, value: {} };
    },
  } as unknown as Transfer;
  return {
    packs,
    read,
    start: () => keepBundledPacks(glossary, transfer, BUNDLED),
    restore: (remembered: { id: string }[] | null) => restoreBundledPacks(transfer, remembered, BUNDLED),
  };
}

beforeEach(() => {
  stored = {};
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('at a start', () => {
  test('each bundled pack is installed once, and not read again while its revision is installed', async () => {
    const { packs, read, start } = reader({});
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3, zurich: 1 });
    await start();
    expect(read).toEqual(['south-caucasus', 'zurich']);
  });

  test('a pack that the reader removed does not come back, and the other one stays', async () => {
    const { packs, start } = reader({});
    await start();
    delete packs.zurich;
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3 });
  });

  test('an older revision is updated, a newer one stays', async () => {
    stored = { bundledPacks: { 'south-caucasus': 2, zurich: 1 } };
    const { packs, read, start } = reader({ 'south-caucasus': 2, zurich: 9 });
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3, zurich: 9 });
    expect(read).toEqual(['south-caucasus']);
  });

  test('a pack that was imported before it was bundled counts as installed from then on', async () => {
    const { packs, start } = reader({ zurich: 9 });
    await start();
    expect(packs.zurich).toBe(9);
    delete packs.zurich;
    await start();
    expect(packs.zurich).toBeUndefined();
  });

  test('a pack that cannot be installed does not affect the others, and is tried again', async () => {
    await reader({}, { failing: 'south-caucasus' }).start();
    expect(stored).toEqual({ bundledPacks: { zurich: 1 } });
    const { packs, start } = reader({ zurich: 1 });
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3, zurich: 1 });
  });
});

describe('the stored state of versions with a single bundled pack', () => {
  test('a reader who had removed that pack gets only the new one', async () => {
    stored = { starterPackOffered: true };
    const { packs, start } = reader({});
    await start();
    expect(packs).toEqual({ zurich: 1 });
    await start();
    expect(packs).toEqual({ zurich: 1 });
  });

  test('a reader who has it keeps it, and the stored state is converted', async () => {
    stored = { starterPackOffered: true };
    const { packs, start } = reader({ 'south-caucasus': 3 });
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3, zurich: 1 });
    expect(stored).toEqual({ bundledPacks: { 'south-caucasus': 3, zurich: 1 } });
  });

  test('a reader whose installation was interrupted gets both', async () => {
    stored = { starterPackOffered: 'damaged' };
    const { packs, start } = reader({});
    await start();
    expect(Object.keys(packs)).toEqual(['south-caucasus', 'zurich']);
  });
});

describe('after a loss', () => {
  test('the installed packs come back, but none that the reader had removed', async () => {
    stored = { bundledPacks: { 'south-caucasus': 3, zurich: 1 } };
    const { packs, start, restore } = reader({});
    await restore([{ id: 'zurich' }, { id: 'imported' }]);
    expect(packs).toEqual({ zurich: 1 });
    await start();
    expect(packs).toEqual({ zurich: 1 });
  });

  test('all packs that were ever installed come back if nothing else is known', async () => {
    stored = { starterPackOffered: true };
    const { packs, restore } = reader({});
    await restore(null);
    expect(packs).toEqual({ 'south-caucasus': 3 });
  });

  test('a pack that could not be restored is tried again at the next start', async () => {
    stored = { bundledPacks: { 'south-caucasus': 3, zurich: 1 } };
    await reader({}, { failing: 'zurich' }).restore(null);
    const { packs, start } = reader({ 'south-caucasus': 3 });
    await start();
    expect(packs).toEqual({ 'south-caucasus': 3, zurich: 1 });
  });
});
