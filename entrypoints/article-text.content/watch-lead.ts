import type { SlotBlock } from '#platform/protocols/page-slot.ts';

/** Where in the window people read, as a share of its height from the top. */
const READING_LINE = 0.35;

/**
 * Reports which block is at the reading line: once at first, then whenever it changes, at most once per frame. Only
 * elements in view are measured, so a long page costs no more than a short one.
 */
export function watchLead(
  blocks: readonly SlotBlock[],
  report: (block: number | null) => void,
  signal: AbortSignal,
): void {
  const indexOf = new Map<Element, number>();
  blocks.forEach(({ element }, index) => {
    if (!indexOf.has(element)) indexOf.set(element, index);
  });
  const inView = new Set<Element>();
  let reported: number | null | undefined;
  let frame = 0;
  const measure = () => {
    frame = 0;
    const line = innerHeight * READING_LINE;
    let nearest: Element | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const element of inView) {
      const { top, bottom } = element.getBoundingClientRect();
      const distance = top > line ? top - line : Math.max(0, line - bottom);
      // An element around other blocks covers the line too; the later of two equally near ones is the inner one.
      if (distance <= least) {
        if (distance === least && nearest && (indexOf.get(element) ?? 0) < (indexOf.get(nearest) ?? 0))
          continue;
        least = distance;
        nearest = element;
      }
    }
    const lead = nearest ? (indexOf.get(nearest) ?? null) : null;
    if (lead === reported) return;
    reported = lead;
    report(lead);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(measure);
  };
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    soon();
  });
  for (const element of indexOf.keys()) observer.observe(element);
  // The scroll event of a part of a page does not bubble, hence `capture`.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
