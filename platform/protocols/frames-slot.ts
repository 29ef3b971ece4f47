/**
 * What the page's script leaves in the isolated world for the script that looks for text in frames, which is injected
 * into the same world where there are frames to look into. No page sees it.
 */

/** A document, or a shadow tree in it, that frames can stand in. */
export type FrameRoot = Document | ShadowRoot;

/** Looks for frames to go into, once it is there. */
export type FrameFinder = {
  /** Looks for frames in a further root, now and when one is added. */
  look(root: FrameRoot): void;
  /** Looks at all known frames again: what is read has changed. */
  again(): void;
};

export type FramesSlot = {
  readonly signal: AbortSignal;
  readonly roots: ReadonlySet<FrameRoot>;
  /** Whether the document around the frames is read: null where nothing may be. */
  readonly isReading: () => boolean | null;
  /** Whether a frame's document is an article in a page that is not read itself. */
  readonly isArticle: (page: Document) => boolean;
  /** Documents of frames that our script has been loaded into, or is about to be. */
  readonly within: WeakSet<Document>;
  /** Our script runs in one more frame. */
  entered(): void;
  finder: FrameFinder | null;
};

/** Set by the page's script, which has no byte to spare for a function of its own. */
const slot = globalThis as typeof globalThis & { backgrounderFrames?: FramesSlot };

/** What is left for the finder; null where the page's script is gone, or has its finder. */
export function providedFrames(): FramesSlot | null {
  const frames = slot.backgrounderFrames;
  return frames && !frames.signal.aborted && !frames.finder ? frames : null;
}
