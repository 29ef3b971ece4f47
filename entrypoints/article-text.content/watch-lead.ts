import type { SlotBlock } from '#platform/protocols/page-slot.ts';

/** Where in the window people read, as a part of its height. */
const READING_LINE = 0.35;

/**
 * Tells which block stands at the reading line, at first and whenever that changes, at most once a frame. Only what
 * is in view is measured, so that a long page costs no more than a short one.
 */
export function watchLead(
  blocks: readonly SlotBlock[],
  tell: (block: number | null) => void,
  signal: AbortSignal,
): void {
  const indexOf = new Map<Element, number>();
  blocks.forEach(({ element }, index) => {
    if (!indexOf.has(element)) indexOf.set(element, index);
  });
  const inView = new Set<Element>();
  let told: number | null | undefined;
  let frame = 0;
  const measure = () => {
    frame = 0;
    const line = innerHeight * READING_LINE;
    let nearest: Element | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const element of inView) {
      const { top, bottom } = element.getBoundingClientRect();
      const distance = top > line ? top - line : Math.max(0, line - bottom);
      // An element around others holds the line too: the later one is the closer one.
      if (distance <= least) {
        if (distance === least && nearest && (indexOf.get(element) ?? 0) < (indexOf.get(nearest) ?? 0))
          continue;
        least = distance;
        nearest = element;
      }
    }
    const lead = nearest ? (indexOf.get(nearest) ?? null) : null;
    if (lead === told) return;
    told = lead;
    tell(lead);
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
  // Scrolled parts of a page do not bubble their event: hence `capture`.
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
