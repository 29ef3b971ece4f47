import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { framedStory } from '../../fixtures/pages/framed.ts';
import { launchSession } from '../../harness/launch-session.ts';
import { letTimePass } from '../../harness/let-time-pass.ts';
import type { Session } from '../../harness/session.ts';
import { median, tenths } from './statistics.ts';

/**
 * Measures what frames in a page cost with and without the extension, in Chromium, alternating in one run. Method and
 * figures: docs/performance.md.
 */
const { values } = parseArgs({
  options: { repeat: { type: 'string', default: '15' }, frames: { type: 'string', default: '60' } },
});
const repeat = Number(values.repeat);
const count = Number(values.frames);

/** How long after the load a page is measured, in ms: by then it has been read, and its frames have been checked. */
const SETTLING_MS = 2_000;

const BLURB = 'The ferry goes from the old quay every half hour, and on market days every quarter.';
const LONG = Array.from({ length: 12 }, () => `<p>${BLURB} ${BLURB}</p>`).join('');

type Cost = { readonly mainMs: number; readonly heapMB: number; readonly allMs: number };

type Kind = { readonly name: string; readonly article: boolean; readonly frames: (at: number) => string };

function serve(answer: (path: string) => string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(answer(request.url ?? '/'));
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => server.close(),
      }),
    ),
  );
}

const inner = (path: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title>${path.includes('long') ? LONG : `<p>${BLURB}</p>`}`;

const other = await serve(inner);
const kinds: readonly Kind[] = [
  { name: 'article, no frames', article: true, frames: () => '' },
  { name: `article, ${count} own`, article: true, frames: at => `/frame-${at}` },
  {
    name: `article, ${count} of another origin`,
    article: true,
    frames: at => `${other.address}/frame-${at}`,
  },
  { name: `article, ${count} own with 2,000 characters each`, article: true, frames: at => `/long-${at}` },
  { name: `no article, ${count} own`, article: false, frames: at => `/frame-${at}` },
  {
    name: `no article, ${count} of another origin`,
    article: false,
    frames: at => `${other.address}/frame-${at}`,
  },
];

function pageOf({ article, frames }: Kind): string {
  const list = Array.from({ length: 80 }, (_, at) => `<li><b>Item ${at}</b> of a list that is no text</li>`);
  const body = article ? framedStory() : `<!doctype html><title>List</title><ul>${list.join('')}</ul>`;
  const elements = Array.from({ length: count }, (_, at) => frames(at)).map(address =>
    address === '' ? '' : `<iframe width="300" height="120" src="${address}"></iframe>`,
  );
  return body + elements.join('\n');
}

const served = await serve(path => {
  const kind = kinds[Number(/^\/news\/(\d)/.exec(path)?.[1])];
  return kind ? pageOf(kind) : inner(path);
});

/** Processor time of all processes of the browser, in ms. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

async function measure(session: Session, index: number): Promise<Cost> {
  const browser = await session.browser.target().createCDPSession();
  const page = await session.browser.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await processorTime(browser);
  await page.goto(`${served.address}/news/${index}`, { waitUntil: 'load' });
  await letTimePass(page, SETTLING_MS);
  const all = await processorTime(browser);
  const read = async () =>
    new Map((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const main = (await read()).get('TaskDuration') ?? Number.NaN;
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await read()).get('JSHeapUsedSize') ?? Number.NaN;
  await page.close();
  await browser.detach();
  return { mainMs: main * 1_000, heapMB: heap / 1e6, allMs: all - before };
}

const [ours, none] = [await launchSession('chromium'), await launchSession('chromium', { extension: false })];
const costs = kinds.map(() => ({ ours: [] as Cost[], none: [] as Cost[] }));
try {
  // The first round warms up both browsers.
  for (let round = 0; round <= repeat; round++)
    for (const [index, cost] of costs.entries())
      for (const which of round % 2 === 0 ? (['ours', 'none'] as const) : (['none', 'ours'] as const)) {
        const one = await measure(which === 'ours' ? ours : none, index);
        if (round > 0) cost[which].push(one);
      }
} finally {
  await ours.dispose();
  await none.dispose();
  served.close();
  other.close();
}

/** `12.3 (+4.5)`: the median without the extension, and the median of what the extension adds. */
function cell({ ours, none }: (typeof costs)[number], part: keyof Cost): string {
  const added = tenths(median(ours.map((one, at) => one[part] - none[at]![part]))) ?? Number.NaN;
  return `${tenths(median(none.map(one => one[part])))} (${added < 0 ? '' : '+'}${added})`;
}

console.log(`\n${repeat} rounds; without the extension, and (median of the differences) what it adds\n`);
console.log('| page | main thread ms | JS heap MB | all processes ms |');
console.log('| --- | ---: | ---: | ---: |');
for (const [index, cost] of costs.entries())
  console.log(
    `| ${kinds[index]!.name} | ${cell(cost, 'mainMs')} | ${cell(cost, 'heapMB')} | ${cell(cost, 'allMs')} |`,
  );
