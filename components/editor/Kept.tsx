import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

type KeptProps = { readonly draw: () => VNode; readonly on: readonly unknown[] };

/**
 * Draws again only when one of `on` has changed. In a card with hundreds of entries a keystroke would otherwise draw
 * all of them. What comes by context still comes through.
 */
export function Kept({ draw, on }: KeptProps) {
  return useMemo(draw, [...on]);
}
