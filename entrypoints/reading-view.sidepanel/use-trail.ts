import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';

/** Where the reader was when the first card of a trail was opened. */
type Place = { readonly element: Element | null; readonly scrolled: number };

export type Trail = {
  /** The card that is shown in the section's place; undefined where the section is. */
  readonly shown: CardId | undefined;
  readonly open: (id: CardId) => void;
  readonly back: () => void;
  /** Leaves all cards for another section. */
  readonly leave: () => void;
};

/** What scrolls; it has the same id in every section. */
const content = () => document.getElementById('tab-content');

/**
 * The cards that the reader went through from a section of the view. Who goes back finds the section where it was, with
 * the focus on what was pressed there: the section stays drawn, and hidden, meanwhile.
 */
export function useTrail(): Trail {
  const [trail, setTrail] = useState<readonly CardId[]>([]);
  const place = useRef<Place | null>(null);
  const isOpen = trail.length > 0;

  useLayoutEffect(() => {
    const box = content();
    if (isOpen) return box?.scrollTo({ top: 0 });
    const before = place.current;
    place.current = null;
    if (!before || !box) return;
    box.scrollTo({ top: before.scrolled });
    if (before.element instanceof HTMLElement) before.element.focus({ preventScroll: true });
  }, [isOpen]);

  return {
    shown: trail.at(-1),
    open(id) {
      if (!isOpen) place.current = { element: document.activeElement, scrolled: content()?.scrollTop ?? 0 };
      setTrail([...trail, id]);
    },
    back: () => setTrail(trail.slice(0, -1)),
    leave() {
      place.current = null;
      setTrail([]);
    },
  };
}
