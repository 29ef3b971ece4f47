import { boxesOf, isSameMark, type Mark } from '#platform/page/mark.ts';
import { isInside, type Point } from './hit-test.ts';

/**
 * How long the pointer must hold still before we look up what is under it, in ms, so that a fast pointer costs nothing.
 */
const STILL_MS = 60;

/** How far a pointer may move and still count as resting, in CSS pixels: no hand is perfectly still. */
const REST_RADIUS = 6;

export type PointerActions = {
  /** `all` if the reader asks for undrawn marks too. */
  markAt(point: Point, all: boolean): Mark | null;
  /** True where the event came from the card. */
  isOnCard(event: Event): boolean;
  /** True while the pointer is on the card. The page gets no pointer events then. */
  isOverCard(): boolean;
  /** The pointer is on the page, whatever was reported before. */
  offCard(): void;
  /** The pointer is on a mark and may come to rest: the card can be prepared. */
  prepare(mark: Mark): void;
  /** The pointer has rested on a mark. */
  open(mark: Mark): void;
  /** The pointer has been off mark and card for the closing delay. */
  leave(): void;
  /** The reader tapped or clicked outside mark and card. */
  dismiss(): void;
  /** The mark whose card is open; null if none is. */
  opened(): Mark | null;
  delays(): { readonly open: number; readonly close: number; readonly onHover: boolean };
};

/** Accepts pointer movements that the page's own listeners missed. */
export type PointerWatch = {
  /** Handles a movement from before the pointer was watched. */
  moved(event: PointerEvent): void;
  /** To be called when the pointer enters or leaves the card. */
  onCard(inside: boolean): void;
};

/** Turns pointer movements into opening and leaving. The page still receives every event. */
export function watchPointer(actions: PointerActions, signal: AbortSignal): PointerWatch {
  let still: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let pending: { mark: Mark; boxes: readonly DOMRect[]; at: Point } | null = null;
  /** Where the pointer is; null until it moves. */
  let last: Point | null = null;
  let hasMoved = false;
  /** True if the page keeps movements from us. */
  let isSilenced = false;
  /** When the pointer first entered an element. */
  let entered: number | null = null;
  let press: { point: Point; time: number } | null = null;

  const forget = () => {
    clearTimeout(still);
    clearTimeout(opening);
    pending = null;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const startLeaving = () => {
    if (leaving === undefined && actions.opened())
      leaving = setTimeout(() => {
        leaving = undefined;
        if (!actions.isOverCard()) actions.leave();
      }, actions.delays().close);
  };

  const settle = (point: Point, all: boolean) => {
    if (isSelected(point)) return;
    const mark = actions.markAt(point, all);
    if (!mark) return startLeaving();
    if (isSameMark(mark, actions.opened())) return stay();
    startLeaving();
    pending = { mark, boxes: boxesOf(mark), at: point };
    actions.prepare(mark);
    opening = setTimeout(
      () => {
        const rested = pending?.mark;
        forget();
        if (!rested || isSelected(point)) return;
        stay();
        actions.open(rested);
      },
      Math.max(0, actions.delays().open - STILL_MS),
    );
  };

  const move = (event: PointerEvent) => {
    hasMoved = true;
    // A page can dispatch made-up events; only the reader's own count.
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    if (actions.isOnCard(event)) {
      forget();
      return stay();
    }
    actions.offCard();
    const point = { x: event.clientX, y: event.clientY };
    last = point;
    if (event.buttons !== 0) return forget();
    const opened = actions.opened();
    if (opened) {
      if (isInside(point, boxesOf(opened))) stay();
      else startLeaving();
    }
    if (pending && isInside(point, pending.boxes) && distance(point, pending.at) <= REST_RADIUS) return;
    forget();
    if (actions.delays().onHover || opened) still = setTimeout(() => settle(point, event.shiftKey), STILL_MS);
  };

  const listen = { passive: true, capture: true, signal } as const;
  addEventListener('pointermove', move, listen);
  // Some pages stop all movements before they reach us. They seldom stop these events, which Chromium does not dispatch
  // for listeners of the window alone.
  document.addEventListener(
    'pointerenter',
    event => {
      if (!event.isTrusted) return;
      entered ??= event.timeStamp;
      if (!isSilenced && (hasMoved || entered === event.timeStamp)) return;
      if (!isSilenced) addEventListener('pointerrawupdate', event => move(event as PointerEvent), listen);
      isSilenced = true;
      move(event);
    },
    listen,
  );
  for (const type of ['scroll', 'wheel'] as const)
    addEventListener(type, event => event.isTrusted && forget(), listen);
  document.documentElement.addEventListener(
    'pointerleave',
    event => {
      if (!event.isTrusted) return;
      forget();
      startLeaving();
    },
    listen,
  );
  addEventListener(
    'pointerdown',
    event => {
      if (!event.isTrusted) return;
      forget();
      press = { point: { x: event.clientX, y: event.clientY }, time: event.timeStamp };
      if (!actions.isOnCard(event) && event.pointerType !== 'touch') actions.dismiss();
    },
    listen,
  );
  addEventListener(
    'pointerup',
    event => {
      if (!event.isTrusted || event.pointerType !== 'touch' || actions.isOnCard(event) || !press) return;
      const point = { x: event.clientX, y: event.clientY };
      const tapped = distance(point, press.point) < 10 && event.timeStamp - press.time < 500;
      // A tap on a link follows the link.
      const onLink = event
        .composedPath()
        .some(node => node instanceof Element && node.matches('a[href], button'));
      const mark = tapped && !onLink && !isSelected(point) ? actions.markAt(point, false) : null;
      if (mark) actions.open(mark);
      else if (tapped) actions.dismiss();
    },
    listen,
  );
  // The reader may press Shift while the pointer is already at rest.
  addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.key !== 'Shift' || event.repeat || !last) return;
      if (!actions.delays().onHover || pending) return;
      forget();
      settle(last, true);
    },
    listen,
  );
  signal.addEventListener(
    'abort',
    () => {
      forget();
      stay();
    },
    { once: true },
  );
  return {
    moved: move,
    onCard: inside => {
      if (!inside) return startLeaving();
      forget();
      stay();
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** True for a point in selected text: the reader is about to copy it, or the like. */
function isSelected(point: Point): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  return isInside(point, [...selection.getRangeAt(0).getClientRects()]);
}
