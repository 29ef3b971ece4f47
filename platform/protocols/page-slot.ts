/**
 * What the script of every page puts in the isolated world for the reading view's script, which is injected into the same
 * world when a reading view opens. The page cannot see it.
 */
import type { Mention } from '#core/mentions/mention.ts';

export type SlotBlock = { readonly element: Element; readonly text: string };

export type SlotMark<Block extends SlotBlock = SlotBlock> = {
  readonly block: Block;
  readonly mention: Mention & { readonly known?: boolean | undefined };
};

/** The document that is being read. */
export type PageSlot<Block extends SlotBlock = SlotBlock, Mark extends SlotMark<Block> = SlotMark<Block>> = {
  readonly store: { readonly inOrder: readonly Block[]; marksOf(block: Block): readonly Mark[] };
  readonly tour: { goTo(mark: Mark): unknown };
  /** Aborts when the document is no longer read. */
  readonly signal: AbortSignal;
  /** When the article was published (`ArticleDay`), unchecked. */
  readonly date: () => unknown;
};

/** The script of every page sets this directly: a setter function would add bytes to it. */
const slot = globalThis as typeof globalThis & { backgrounderPage?: unknown };

/** The document that is being read; null where there is none. */
export function providedPage(): PageSlot | null {
  const page = slot.backgrounderPage as PageSlot | undefined;
  return page && !page.signal.aborted ? page : null;
}
