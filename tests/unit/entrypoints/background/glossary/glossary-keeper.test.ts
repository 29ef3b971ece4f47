import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Loss, type OldTrace, type Stock, type Trace, toTrace } from '#core/glossary/stock.ts';
import { GlossaryKeeper } from '../../../../../entrypoints/background/glossary/glossary-keeper.ts';

/** What the mocks below return and record, in order. */
const seen = vi.hoisted(() => ({
  trace: { revision: 0 } as unknown,
  loss: null as unknown,
  stock: (() => ({})) as () => unknown,
  did: [] as string[],
}));

// Mocks, because Node.js has no IndexedDB. These tests look at what the keeper decides, and in which order.
vi.mock('#platform/keeping/take-stock.ts', () => ({ takeStock: async () => seen.stock() }));
vi.mock('#platform/keeping/mend.ts', () => ({
  mend: async (_store: unknown, floor: object) => {
    seen.did.push(`mend from ${JSON.stringify(floor)}`);
    return { ok: true, value: 1 };
  },
  nameDatabase: async () => {
    seen.did.push('name');
    return 99;
  },
}));
vi.mock('#platform/keeping/trace.ts', () => ({
  readTrace: async () => seen.trace,
  writeTrace: async (trace: unknown) => {
    seen.did.push('remember');
    seen.trace = trace;
  },
  readLoss: async () => seen.loss,
  writeLoss: async (loss: unknown) => {
    seen.did.push('tell');
    seen.loss = loss;
  },
}));
vi.mock('../../../../../entrypoints/background/install/bundled-packs.ts', () => ({
  keepBundledPacks: async () => void seen.did.push('keep packs'),
  restoreBundledPacks: async (_transfer: unknown, packs: { id: string }[] | null) =>
    void seen.did.push(`bring back ${packs ? packs.map(({ id }) => id).join(' ') : 'all'}`),
}));

const PACK = { id: 'south-caucasus', title: 'South Caucasus', cards: 280 };
const FULL: Stock = {
  identity: 7,
  revision: 12,
  nextNumber: 300,
  own: 3,
  choices: 2,
  pageDates: 1,
  packs: [PACK],
  broken: [],
  whole: true,
};
const EMPTY: Stock = {
  ...FULL,
  identity: 8,
  revision: 0,
  nextNumber: 1,
  own: 0,
  choices: 0,
  pageDates: 0,
  packs: [],
};
const BROKEN = Object.assign(new Error('The disk is broken'), { name: 'UnknownError' });

beforeEach(() => {
  vi.useFakeTimers({ now: 5_000 });
  vi.spyOn(console, 'warn').mockReturnValue();
  Object.assign(seen, { trace: toTrace(FULL), loss: null, stock: () => FULL, did: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const loss = () => seen.loss as Loss | null;

function keeper(deletes: () => Promise<void> = async () => {}) {
  const store = {
    database: {
      delete: async () => {
        seen.did.push('delete');
        await deletes();
      },
    },
  };
  return new GlossaryKeeper(store as never, {} as never, {} as never, () => void seen.did.push('replaced'));
}

/** A lost database, until something is done about it. */
function lost(left: Stock = EMPTY) {
  seen.stock = () => (seen.did.some(did => did.startsWith('mend')) ? FULL : left);
}

test('an unchanged glossary needs nothing', async () => {
  expect(await keeper().check()).toEqual({ ok: true });
  expect(seen.did).toEqual([]);
});

test('what the reader added is remembered', async () => {
  seen.stock = () => ({ ...FULL, revision: 13, own: 4 });
  await keeper().check();
  expect(seen.did).toEqual(['remember']);
  expect(seen.trace).toMatchObject({ revision: 13, own: 4 });
});

test('a database without an id gets one, and is remembered by it', async () => {
  seen.trace = { revision: 0 } satisfies OldTrace;
  seen.stock = () => ({ ...FULL, identity: null });
  await keeper().check();
  expect(seen.did).toEqual(['name', 'remember']);
  expect(seen.trace).toMatchObject({ identity: 99 });
});

test('a loss is reported before anything else is done; then everything possible is restored', async () => {
  lost();
  expect(await keeper().check()).toEqual({ ok: true });
  expect(seen.did).toEqual([
    'tell',
    'mend from {"revision":12,"nextNumber":300}',
    'replaced',
    'bring back south-caucasus',
    'remember',
  ]);
  expect(loss()).toMatchObject({ how: 'gone', noticedAt: 5_000, acknowledged: false });
  expect(loss()?.missing).toMatchObject({ own: 3, choices: 2, pageDates: 1 });
});

test('after a loss from before anything was remembered, every pack is restored', async () => {
  seen.trace = { revision: 12 } satisfies OldTrace;
  lost();
  await keeper().check();
  expect(seen.did).toContain('bring back all');
});

test('the same loss is reported once, even if the repair was interrupted', async () => {
  lost();
  await keeper().check();
  const first = loss();
  Object.assign(seen, { trace: toTrace(FULL), did: [] });
  lost();
  vi.setSystemTime(9_000);
  await keeper().check();
  expect(seen.did).not.toContain('tell');
  expect(loss()).toEqual(first);
});

const EARLIER: Loss = {
  noticedAt: 1_000,
  how: 'emptied',
  missing: { own: 5, choices: 0, pageDates: 0, packs: [] },
  of: '6 1',
  acknowledged: false,
};

test('a second loss is added to one that the reader has not acknowledged yet', async () => {
  seen.loss = EARLIER;
  lost();
  await keeper().check();
  expect(loss()).toMatchObject({ how: 'emptied', noticedAt: 1_000, missing: { own: 8, choices: 2 } });
});

test('an acknowledged loss is not reported again with a new one', async () => {
  seen.loss = { ...EARLIER, acknowledged: true };
  lost();
  await keeper().check();
  expect(loss()).toMatchObject({ how: 'gone', noticedAt: 5_000, acknowledged: false, missing: { own: 3 } });
});

test('a database that fails once, because it was deleted while open, is tried again', async () => {
  let times = 0;
  seen.stock = () => {
    if (times++ === 0) throw BROKEN;
    return FULL;
  };
  expect(await keeper().check()).toEqual({ ok: true });
});

test('a database that does not open is not treated as lost, and not overwritten', async () => {
  seen.stock = () => {
    throw BROKEN;
  };
  expect(await keeper().check()).toMatchObject({ ok: false, detail: expect.stringContaining('broken') });
  expect(seen.did).toEqual([]);
  expect(loss()).toBeNull();
});

test('at a start, packs are installed between two checks, one task after the other', async () => {
  const keeping = keeper();
  seen.stock = () => {
    seen.did.push('look');
    return FULL;
  };
  await Promise.all([keeping.start(), keeping.check()]);
  expect(seen.did).toEqual(['look', 'keep packs', 'look', 'look']);
});

test('a burst of changes is checked once, some time after the last', async () => {
  const keeping = keeper();
  let looks = 0;
  seen.stock = () => {
    looks++;
    return FULL;
  };
  for (let change = 0; change < 5; change++) {
    keeping.checkSoon();
    await vi.advanceTimersByTimeAsync(900);
  }
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(looks).toBe(1);
});

test('a closed connection is checked, unless the database did not open before', async () => {
  const keeping = keeper();
  let looks = 0;
  seen.stock = () => {
    looks++;
    throw BROKEN;
  };
  keeping.noteClosed();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).toBe(2);
  keeping.noteClosed();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(2);
});

test('starting over deletes first, reports no loss, and restores the bundled packs that were installed', async () => {
  lost();
  expect(await keeper().startAnew()).toEqual({ ok: true });
  expect(seen.did.map(did => did.split(' ')[0])).toEqual(['delete', 'mend', 'replaced', 'bring', 'remember']);
  expect(loss()).toBeNull();
});

test('a database that cannot be deleted is left as it is', async () => {
  expect(await keeper(() => Promise.reject(BROKEN)).startAnew()).toMatchObject({ ok: false });
  expect(seen.did).toEqual(['delete']);
});

test('a failed task does not block the next one', async () => {
  const keeping = keeper();
  const trace: Trace = toTrace(FULL);
  Object.defineProperty(seen, 'trace', {
    configurable: true,
    get: () => {
      throw BROKEN;
    },
  });
  await expect(keeping.check()).rejects.toThrow('broken');
  Object.defineProperty(seen, 'trace', { configurable: true, writable: true, value: trace });
  expect(await keeping.check()).toEqual({ ok: true });
});
