import { describe, expect, test } from 'vitest';
import { success } from '#core/result.ts';
import type { ExportedSettings, OwnNames, PublicPacks, Settings } from '#core/settings/settings.ts';
import type { ImportPlan } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { StagedPlan, Transfer } from '#platform/transfer/transfer.ts';
import { useImport } from '../../../../../entrypoints/options/packs/use-import.ts';
import { done, hooked, passes, takeAway } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

const EMPTY: Omit<ImportPlan, 'file' | 'packs'> = {
  added: [],
  changed: [],
  dropped: [],
  same: 0,
  refused: [],
  refusedUnlisted: 0,
  lookAlikes: [],
  lookAlikesUnlisted: 0,
  choices: 0,
  refusedChoices: [],
  refusedChoicesUnlisted: 0,
  pageDates: 0,
  refusedPageDates: [],
  refusedPageDatesUnlisted: 0,
  settings: null,
};

const SETTINGS: Settings = {
  on: true,
  openDelay: 0,
  closeDelay: 0,
  openOnHover: true,
  marking: 'every',
  theme: 'dark',
  sites: { 'example.org': 'never' },
};

const plan = (name: string, settings: ExportedSettings | null = null): StagedPlan =>
  ({
    ...EMPTY,
    file: { name, bytes: 2, format: 'backgrounder-pack' },
    packs: [{ id: 'harbours' }],
    settings,
  }) as unknown as StagedPlan;

const COUNTS = { added: 2, changed: 0, dropped: 0, choices: 0, pageDates: 0 };
const CANCELLED = { ok: false, reason: 'cancelled' } as const;

/** A running import, and the order of its calls. */
function working(given: Partial<Transfer> = {}, isPublicNow = false, keeps: () => void = () => {}) {
  const order: string[] = [];
  const changed: { settings: Partial<Settings>[]; ownNames: Partial<OwnNames>[] } = {
    settings: [],
    ownNames: [],
  };
  const { told, within } = onPage({
    transfer: {
      plan: async file => success(plan(file.name ?? '')),
      apply: async () => {
        order.push('apply');
        return success(COUNTS);
      },
      ...given,
    },
    settings: {
      change: async change => {
        order.push('settings');
        changed.settings.push(change);
        return SETTINGS;
      },
    },
    ownNames: {
      read: async () => ({ marked: null, sites: [], publicPacks: {} }),
      isPublic: () => isPublicNow,
      callPublic: async (pack, isPublic) => {
        keeps();
        order.push(`${pack} ${isPublic ? 'public' : 'not public'}`);
        return { marked: null, sites: [], publicPacks: {} };
      },
      change: async change => {
        changed.ownNames.push(change);
        return { marked: null, sites: [], publicPacks: {} };
      },
    },
  });
  const hook = hooked(useImport, within);
  return {
    order,
    changed,
    told,
    state: () => hook.now.state,
    read: (name: string) => done(() => hook.now.read(new File(['{}'], name))),
    apply: (withSettings = false, publicPacks: PublicPacks = {}) =>
      done(() => hook.now.apply(withSettings, publicPacks)),
    cancel: () => done(() => hook.now.cancel()),
  };
}

/** A call whose answer arrives when the test says so, or as cancelled when its signal aborts. */
function slow<Value>(value: () => Value) {
  const begun: { progress: (now: Progress) => void; answer: () => void; signal: AbortSignal }[] = [];
  const work = (_what: unknown, progress: (now: Progress) => void, signal: AbortSignal) =>
    new Promise<ReturnType<typeof success<Value>> | typeof CANCELLED>(resolve => {
      signal.addEventListener('abort', () => resolve(CANCELLED));
      begun.push({ progress, signal, answer: () => resolve(success(value())) });
    });
  return { begun, work };
}

test('a file is read and shown as a plan, and nothing is written before the reader agrees', async () => {
  const { order, state, read } = working();
  expect(state()).toEqual({ step: 'idle' });
  await read('a.json');
  expect(state()).toMatchObject({ step: 'planned', plan: { file: { name: 'a.json' } } });
  expect(order).toEqual([]);
});

test('the current step is shown, with its file', async () => {
  const { begun, work } = slow(() => plan('a.json'));
  const { state, read } = working({ plan: work });
  await read('a.json');
  expect(state()).toEqual({ step: 'working', name: 'a.json', phase: 'reading', done: 0, total: 0 });
  await done(() => begun[0]?.progress({ phase: 'reading', done: 5, total: 9 }));
  expect(state()).toMatchObject({ step: 'working', name: 'a.json', done: 5, total: 9 });
});

test('an unreadable file is named with the reason, which can be dismissed', async () => {
  const failure = { ok: false, reason: 'newer-version', found: 9 } as const;
  const { state, read, cancel } = working({ plan: async () => failure });
  await read('a.json');
  expect(state()).toEqual({ step: 'failed', name: 'a.json', failure });
  await cancel();
  expect(state()).toEqual({ step: 'idle' });
});

test('a cancelled read has no result, and the reader is informed', async () => {
  const { begun, work } = slow(() => plan('a.json'));
  const { state, told, read, cancel } = working({ plan: work });
  await read('a.json');
  await cancel();
  expect(begun[0]?.signal.aborted).toBe(true);
  expect(state()).toEqual({ step: 'idle' });
  expect(told.said).toHaveLength(1);
});

test('a second file replaces the first, whose late progress is not shown', async () => {
  const { begun, work } = slow(() => plan('b.json'));
  const { state, read } = working({ plan: work });
  await read('a.json');
  await read('b.json');
  expect(begun[0]?.signal.aborted).toBe(true);
  await done(() => begun[0]?.progress({ phase: 'reading', done: 5, total: 9 }));
  expect(state()).toMatchObject({ step: 'working', name: 'b.json', done: 0 });
  await done(() => begun[1]?.answer());
  expect(state()).toMatchObject({ step: 'planned', plan: { file: { name: 'b.json' } } });
});

test('leaving the section stops it', async () => {
  const { begun, work } = slow(() => plan('a.json'));
  const { read } = working({ plan: work });
  await read('a.json');
  takeAway();
  expect(begun[0]?.signal.aborted).toBe(true);
  await passes();
});

test('the written cards are counted', async () => {
  const { state, read, apply } = working();
  await read('a.json');
  await apply();
  expect(state()).toEqual({ step: 'done', name: 'a.json', ...COUNTS });
});

test('without a plan nothing is written', async () => {
  const { order, apply } = working();
  await apply(true, { harbours: true });
  expect(order).toEqual([]);
});

test.each([
  [{ ok: false, reason: 'changed-meanwhile' } as const],
  [{ ok: false, reason: 'storage-full', detail: 'Quota' } as const],
])('a plan that cannot be applied fails as a whole: $reason', async failure => {
  const { state, changed, order, read, apply } = working({
    plan: async () => success(plan('a.json', SETTINGS)),
    apply: async () => failure,
  });
  await read('a.json');
  await apply(true, { harbours: true });
  expect(state()).toEqual({ step: 'failed', name: 'a.json', failure });
  expect([order, changed.settings]).toEqual([[], []]);
});

test('a cancelled import changes no setting either', async () => {
  const { work } = slow(() => COUNTS);
  const { state, order, read, apply, cancel } = working({
    plan: async () => success(plan('a.json', SETTINGS)),
    apply: work,
  });
  await read('a.json');
  await apply(true);
  await cancel();
  expect(state()).toEqual({ step: 'idle' });
  expect(order).toEqual([]);
});

describe('the settings of a file', () => {
  const OWN_NAMES: OwnNames = {
    marked: 'everywhere',
    sites: ['example.org'],
    publicPacks: { harbours: true, other: true },
  };
  const withSettings = { plan: async () => success(plan('a.json', { ...SETTINGS, ownNames: OWN_NAMES })) };

  test('are left alone if the reader did not ask for them', async () => {
    const { changed, state, read, apply } = working(withSettings);
    await read('a.json');
    await apply(false);
    expect(changed).toEqual({ settings: [], ownNames: [] });
    expect(state().step).toBe('done');
  });

  test('are applied after its cards, and own names together with the reader’s choice about packs', async () => {
    const { changed, order, read, apply } = working(withSettings);
    await read('a.json');
    await apply(true, { harbours: false });
    expect(order).toEqual(['apply', 'settings']);
    expect(changed.settings).toEqual([SETTINGS]);
    expect(changed.ownNames).toEqual([{ ...OWN_NAMES, publicPacks: { harbours: false, other: true } }]);
  });
});

describe('the reader’s choice about a pack', () => {
  test('is stored before its cards if its names are not for every site', async () => {
    const { order, read, apply } = working({}, true);
    await read('a.json');
    await apply(false, { harbours: false });
    expect(order).toEqual(['harbours not public', 'apply']);
  });

  test('is stored after its cards if its names are for every site', async () => {
    const { order, read, apply } = working();
    await read('a.json');
    await apply(false, { harbours: true });
    expect(order).toEqual(['apply', 'harbours public']);
  });

  test('is not stored if nothing changes', async () => {
    const { order, read, apply } = working({}, true);
    await read('a.json');
    await apply(false, { harbours: true });
    expect(order).toEqual(['apply']);
  });

  test('stops the import before anything is written if it cannot be stored', async () => {
    const { order, state, told, read, apply } = working({}, true, () => {
      throw new Error('No room');
    });
    await read('a.json');
    await apply(false, { harbours: false });
    expect(order).toEqual([]);
    expect(state().step).toBe('planned');
    expect(told.failed).toMatchObject([{ reason: 'settings-failed' }]);
  });

  test('is reported if it cannot be stored after the cards', async () => {
    const { state, told, read, apply } = working({}, false, () => {
      throw new Error('No room');
    });
    await read('a.json');
    await apply(false, { harbours: true });
    expect(state().step).toBe('done');
    expect(told.failed).toMatchObject([{ reason: 'settings-failed' }]);
  });
});
