import type { Page } from 'puppeteer-core';

/** One entry of Chromium's trace: times in microseconds, `tdur` the time that the processor spent on it. */
type Entry = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: unknown } };
};

type Span = Entry & { readonly dur: number };

const CONTENT_SCRIPT = /^chrome-extension:\/\/[^/]+\/content-scripts\//;

/**
 * Runs `work` and gives the longest task of a page's main thread in which a content script had a part, in ms. The
 * time of the processor counts, not that of the clock: what other programs take from a small machine is not ours.
 * Chromium only.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8.execute'] });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Entry[] };
  const spans = traceEvents.filter((entry): entry is Span => entry.ph === 'X' && entry.dur !== undefined);
  const ours = spans.filter(({ args: { data } }) => CONTENT_SCRIPT.test(String(data?.url ?? '')));
  if (ours.length === 0) throw new Error('No content script ran.');
  const threads = new Set(ours.map(thread));
  const tasks = spans.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(thread({ pid, tid })),
  );
  const isInside = (part: Span, whole: Span) =>
    thread(part) === thread(whole) && part.ts >= whole.ts && part.ts + part.dur <= whole.ts + whole.dur;
  const times = tasks
    .filter(task => ours.some(part => isInside(part, task)))
    .map(task => (task.tdur ?? task.dur) / 1000);
  return Math.max(...times);
}

function thread({ pid, tid }: { readonly pid: number; readonly tid: number }): string {
  return `${pid} ${tid}`;
}
