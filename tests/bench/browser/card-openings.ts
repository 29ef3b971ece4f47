import type { Page } from 'puppeteer-core';
import type { Phase } from '../../../entrypoints/content/survey-log.ts';
import { pointAt, waitForNoCard } from '../../harness/card.ts';
import { boxesOfMark } from '../../harness/marks.ts';
import type { Session } from '../../harness/session.ts';
import { pageClock } from './timeline.ts';

/** How long a card and its map may take, in ms. */
const PATIENCE = 5_000;

/** One card that the pointer opened. Times in ms from the end of the hover delay. */
export type CardOpening = {
  /** The card stands at its place: the next frame shows it. */
  readonly placed: number;
  /** That frame has been shown. */
  readonly painted: number;
  /** The same of its map; null for a card without one. */
  readonly map: { readonly placed: number; readonly painted: number } | null;
};

/** The texts of the marks for certain cards, each once, in the order of the page. */
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
 * Rests the pointer on the first mark that reads `text`, waits for the card and its map, and closes it again.
 * Null where no card comes: something else lies over the mark.
 */
export async function openCardAt(session: Session, page: Page, text: string): Promise<CardOpening | null> {
  const [box] = await boxesOfMark(page, text);
  await page.mouse.move(2, 2);
  // A page that has just been scrolled says so with its next frame, and the pointer then has to rest anew.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const since = await pageClock(page);
  await pointAt(page, box!);
  const phases = await phasesOfOpening(page, since);
  await page.keyboard.press('Escape');
  await waitForNoCard(session, page);
  return phases && openingOf(phases);
}

type Phases = Partial<Record<Phase, number>>;

/** What an opening went through after `since`, when it is over; null where it is not in time. */
function phasesOfOpening(page: Page, since: number): Promise<Phases | null> {
  return page.evaluate(
    (from, patience) =>
      new Promise<Phases | null>(resolve => {
        const prefix = 'backgrounder:';
        const look = () => {
          const phases: Record<string, number> = {};
          for (const { name, startTime } of performance.getEntriesByType('mark'))
            if (name.startsWith(prefix) && startTime >= from) phases[name.slice(prefix.length)] ??= startTime;
          const last = 'map-wanted' in phases ? 'map-painted' : 'card-painted';
          if (last in phases) end(phases);
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
    PATIENCE,
  );
}

function openingOf(phases: Phases): CardOpening | null {
  const { rested } = phases;
  const after = (phase: Phase) => (phases[phase] ?? Number.NaN) - (rested ?? Number.NaN);
  // A card that opened without a rest was not opened by the pointer.
  if (rested === undefined) return null;
  return {
    placed: after('card-placed'),
    painted: after('card-painted'),
    map:
      phases['map-wanted'] === undefined
        ? null
        : { placed: after('map-placed'), painted: after('map-painted') },
  };
}
