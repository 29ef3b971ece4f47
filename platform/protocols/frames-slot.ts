/**
 * What the script of every page puts in the isolated world for the script that looks for text in frames, which is injected
 * into the same world if the page has such frames. The page cannot see it.
 */

/** A document or a shadow tree, which may contain frames. */
export type FrameRoot = Document | ShadowRoot;

/** Finds the frames that our script should be loaded into. */
export type FrameFinder = {
  /** Looks for frames in one more root, now and whenever a frame is added to it. */
  look(root: FrameRoot): void;
  /** Checks all known frames again: whether the document is read has changed. */
  again(): void;
};

export type FramesSlot = {
  readonly signal: AbortSignal;
  readonly roots: ReadonlySet<FrameRoot>;
  /** Whether the document around the frames is read; null where no frame may be read either. */
  readonly isReading: () => boolean | null;
  /** Whether a frame's document is an article, in a page that is not read itself. */
  readonly isArticle: (page: Document) => boolean;
  /** Documents of frames into which our script has been or is being loaded. */
  readonly within: WeakSet<Document>;
  /** Called when our script runs in one more frame. */
  entered(): void;
  finder: FrameFinder | null;
};

/** The script of every page sets this directly: a setter function would add bytes to it. */
const slot = globalThis as typeof globalThis & { backgrounderFrames?: FramesSlot };

/** The slot for the finder; null where the page's script has gone or already has a finder. */
export function providedFrames(): FramesSlot | null {
  const frames = slot.backgrounderFrames;
  return frames && !frames.signal.aborted && !frames.finder ? frames : null;
}
