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
 * Runs `work` and gives the longest time, in ms, that a content script took of one task of a page's main thread: its
 * own calls, and what their promises led to. The style and layout of the page itself, which a browser may do in the
 * same task, is not counted; nor is what other programs take from a small machine, for it is the processor's time.
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
  const promises = spans.filter(({ name }) => name === 'RunMicrotasks');
  const times = spans
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(task => {
      const calls = ours.filter(call => isInside(call, task));
      const first = Math.min(...calls.map(call => call.ts));
      const later = promises.filter(span => span.ts >= first && isInside(span, task));
      return timeOf([...calls, ...later]);
    });
  return Math.max(...times);
}

/** The processor's time of spans, in ms; what lies inside another span is in that one's time. */
function timeOf(spans: readonly Span[]): number {
  const outer = spans.filter(span => !spans.some(other => other !== span && isInside(span, other)));
  return outer.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000;
}

function isInside(part: Span, whole: Span): boolean {
  const sameThread = part.pid === whole.pid && part.tid === whole.tid;
  return sameThread && part.ts >= whole.ts && part.ts + part.dur <= whole.ts + whole.dur;
}
