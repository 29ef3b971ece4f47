import { FirefoxControl } from '../../harness/firefox-control.ts';
import type { Session } from '../../harness/session.ts';

/** Memory of the background in bytes; null if the browser does not report it. */
export type Memory = {
  /** JavaScript objects in use. */
  readonly heap: number | null;
  /** Buffers, of which the index is one. */
  readonly buffers: number | null;
  /** The whole process that runs the extension, including its open pages. */
  readonly process: number | null;
};

export const NO_MEMORY: Memory = { heap: null, buffers: null, process: null };

/** Chromium reports the worker alone, Firefox the process that the event page shares with other pages of ours. */
export function memoryOfBackground(session: Session): Promise<Memory> {
  return session.name === 'chromium' ? memoryOfWorker(session) : memoryOfProcess(session);
}

async function memoryOfWorker({ browser }: Session): Promise<Memory> {
  const target = browser
    .targets()
    // A worker that was stopped may still be listed before it.
    .findLast(
      candidate => candidate.type() === 'service_worker' && candidate.url().endsWith('/background.js'),
    );
  const worker = await target?.worker();
  if (!worker) return NO_MEMORY;
  await worker.client.send('HeapProfiler.collectGarbage');
  const usage = await worker.client.send('Runtime.getHeapUsage');
  return { heap: usage.usedSize, buffers: usage.backingStorageSize, process: null };
}

async function memoryOfProcess({ browser }: Session): Promise<Memory> {
  const bytes = await new FirefoxControl(browser).inBrowser(async () => {
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }> };
    };
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ type }) => type === 'extension')?.memory ?? null;
  });
  return { heap: null, buffers: null, process: bytes };
}
