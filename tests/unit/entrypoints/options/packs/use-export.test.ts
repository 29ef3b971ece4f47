import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '#core/result.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';
import { exportName, useExport } from '../../../../../entrypoints/options/packs/use-export.ts';
import { done, hooked, takeAway } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

const downloaded = vi.hoisted(() => [] as string[]);
vi.mock('#connected/download.ts', () => ({
  download: (_file: Blob, name: string) => void downloaded.push(name),
}));
beforeEach(() => {
  downloaded.length = 0;
});

type Answer = Awaited<ReturnType<Transfer['export']>>;

function exporting() {
  const begun: {
    progress: Parameters<Transfer['export']>[0];
    signal: AbortSignal;
    answer: (given: Answer) => void;
  }[] = [];
  const { told, within } = onPage({
    transfer: {
      export: (progress, signal) =>
        new Promise<Answer>(answer => {
          begun.push({ progress, signal, answer });
          signal.addEventListener('abort', () => answer({ ok: false, reason: 'cancelled' }));
        }),
    },
  });
  return { hook: hooked(useExport, within), told, begun };
}

test('the progress is shown, and the file is named after the day', async () => {
  const { hook, told, begun } = exporting();
  await done(() => hook.now.start());
  expect(hook.now.progress).toEqual({ phase: 'reading', done: 0, total: 0 });
  await done(() => begun[0]?.progress({ phase: 'reading', done: 3, total: 9 }));
  expect(hook.now.progress?.done).toBe(3);
  expect(downloaded).toEqual([]);
  await done(() => begun[0]?.answer(success(new Blob())));
  expect(hook.now.progress).toBeNull();
  expect(downloaded).toEqual([exportName(new Date())]);
  expect(told).toMatchObject({ works: 1, failed: [] });
  expect(told.said[0]?.text).toContain(exportName(new Date()));
});

test('a cancelled export gives no file, and is not a failure', async () => {
  const { hook, told } = exporting();
  await done(() => hook.now.start());
  await done(() => hook.now.cancel());
  expect(hook.now.progress).toBeNull();
  expect(downloaded).toEqual([]);
  expect(told.said).toHaveLength(1);
  expect(told.failed).toEqual([]);
});

test('an export that fails says why', async () => {
  const failure = { ok: false, reason: 'storage-failed', detail: 'Broken' } as const;
  const { hook, told, begun } = exporting();
  await done(() => hook.now.start());
  await done(() => begun[0]?.answer(failure));
  expect(told).toMatchObject({ failed: [failure], said: [], works: 0 });
  expect(downloaded).toEqual([]);
});

test('leaving the section stops it', async () => {
  const { hook, begun } = exporting();
  await done(() => hook.now.start());
  takeAway();
  expect(begun[0]?.signal.aborted).toBe(true);
});
