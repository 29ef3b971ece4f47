import type { Page } from 'puppeteer-core';
import type { Phase } from '#platform/survey/survey-log.ts';
import { pointAt, waitForNoCard } from '../../harness/card.ts';
import type { CardHandle } from '../../harness/card-handle.ts';
import { boxesOfMark } from '../../harness/marks.ts';
import type { Session } from '../../harness/session.ts';
import { pageClock } from './timeline.ts';

/** How long a card and its map may take, in ms. */
const TIMEOUT_MS = 5_000;

/** One card opened by the pointer. Times in ms from the end of the hover delay. */
export type CardOpening = {
  /** When the card was at its place: the next frame shows it. */
  readonly placed: number;
  /** When that frame was shown. */
  readonly painted: number;
  /** The same for its map; null for a card without one. */
  readonly map: { readonly placed: number; readonly painted: number } | null;
};

/** The texts of the page's sure marks, each once, in page order. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('backgrounder') ?? [])].map(found => {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range;
    });
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return [...new Set(ranges.map(String))];
  });
}

/**
 * Rests the pointer on the first mark that reads `text`, waits for the card and its map, and closes the card again.
 * Null if no card opens because something else covers the mark.
 */
export async function openCardAt(session: Session, page: Page, text: string): Promise<CardOpening | null> {
  const [box] = await boxesOfMark(page, text);
  await page.mouse.move(2, 2);
  // A page that has just been scrolled reports that in its next frame, and the pointer then has to come to rest again.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const since = await pageClock(page);
  await pointAt(page, box!);
  const opening = await openingSince(session, page, since);
  await page.keyboard.press('Escape');
  await waitForNoCard(session, page);
  return opening;
}

type Phases = Partial<Record<Phase, number>>;

/** The phases of an opening after `since`; null if it is not finished in time. In ms of the page's clock. */
function phasesSince(page: Page, since: number): Promise<Phases | null> {
  return page.evaluate(
    (from, patience) =>
      new Promise<Phases | null>(resolve => {
        const prefix = 'backgrounder:';
        const look = () => {
          const phases: Record<string, number> = {};
          for (const { name, startTime } of performance.getEntriesByType('mark'))
            if (name.startsWith(prefix) && startTime >= from) phases[name.slice(prefix.length)] ??= startTime;
          if ('card-painted' in phases) end(phases);
        };
        const end = (phases: Phases | null) => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(phases);
        };
        const timer = setTimeout(() => end(null), patience);
        const observer = new PerformanceObserver(look);
        observer.observe({ type: 'mark', buffered: true });
        look();
      }),
    since,
    TIMEOUT_MS,
  );
}

/** When card and map were last painted in the card's frame, in ms since 1970; null if it has no card. */
type FrameTimes = { readonly card: number; readonly map: { placed: number; painted: number } | null };

function timesOfFrame(card: CardHandle): Promise<FrameTimes> {
  return card.evaluate(async (root, patience) => {
    const { performance: clock } = root.defaultView!;
    const last = (phase: string) => {
      const mark = clock.getEntriesByName(`backgrounder:${phase}`).at(-1);
      return mark ? clock.timeOrigin + mark.startTime : null;
    };
    const end = clock.now() + patience;
    const wanted = root.querySelector('.open-card :is(.locator-map, .locator-map-room)') !== null;
    while (wanted && root.querySelector('.open-card .locator-map') === null && clock.now() < end)
      await new Promise(requestAnimationFrame);
    if (wanted) await new Promise(done => setTimeout(done, 100));
    const [placed, painted] = [last('map-placed'), last('map-painted')];
    const map = wanted && placed !== null && painted !== null ? { placed, painted } : null;
    return { card: last('frame-painted') ?? 0, map };
  }, TIMEOUT_MS);
}

async function openingSince(session: Session, page: Page, since: number): Promise<CardOpening | null> {
  const phases = await phasesSince(page, since);
  const card = phases && (await session.card(page));
  const { rested } = phases ?? {};
  // A card that opened before the pointer had rested was not opened by the pointer.
  if (!card || rested === undefined) return null;
  const origin = await page.evaluate(() => performance.timeOrigin);
  const times = await timesOfFrame(card);
  const after = (at: number | undefined) => (at ?? Number.NaN) - rested;
  // What was drawn in the frame in advance becomes visible when the card is shown.
  const seen = (at: number, shown: number | undefined) => Math.max(at - origin - rested, after(shown));
  return {
    placed: after(phases?.['card-placed']),
    painted: seen(times.card, phases?.['card-painted']),
    map: times.map && {
      placed: seen(times.map.placed, phases?.['card-placed']),
      painted: seen(times.map.painted, phases?.['card-painted']),
    },
  };
}
