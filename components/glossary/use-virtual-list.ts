import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type VirtualList = {
  /** The rows to render, with their positions. */
  readonly rows: readonly VirtualItem[];
  /** Height of all rows together, in px. */
  readonly height: number;
  readonly scrollTo: (row: number, align?: 'auto' | 'center') => void;
};

type Options = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The height of every row, in px. */
  readonly rowHeight: number;
  /** A row that is rendered even when out of sight, because it has the focus. */
  readonly keep: number;
};

/**
 * Renders only the rows in sight. Binds the library to Preact, in the way that its own bindings for other frameworks
 * do.
 */
export function useVirtualList({ scroller, count, rowHeight, keep }: Options): VirtualList {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      withRow(defaultRangeExtractor(range), keep, count),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // A change in the row height (text size) requires measuring again.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (row, align = 'auto') => virtualizer.scrollToIndex(row, { align }),
  };
}

function withRow(rows: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || rows.includes(row)) return rows;
  return [...rows, row].sort((one, other) => one - other);
}
