import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';

/** Where the reader was when opening the first card of a trail. */
type Place = { readonly element: Element | null; readonly scrolled: number };

export type Trail = {
  /** The card that is shown in place of the section; undefined while the section is shown. */
  readonly shown: CardId | undefined;
  readonly open: (id: CardId) => void;
  readonly back: () => void;
  /** Closes all cards, to show another section. */
  readonly leave: () => void;
};

/** The element that scrolls; it has the same id in every section. */
const content = () => document.getElementById('tab-content');

/**
 * The cards that the reader opened one from another, starting in a section of the view. On the way back, the section is
 * where it was, with the focus on the control that was pressed: meanwhile it stays rendered, but hidden.
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
