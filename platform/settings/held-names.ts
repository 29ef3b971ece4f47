import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** How many cards of a tab were kept back, by frame. Nothing says which. */
const FrameCounts = v.record(
  v.string(),
  v.object({ state: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

const StoredSchema = v.fallback(v.record(v.string(), FrameCounts), {});

/** The key of `storage.session`, which pages' scripts cannot read. */
const KEY = 'heldNames';

type Stored = v.InferOutput<typeof StoredSchema>;

async function readAll(): Promise<Stored> {
  return v.parse(StoredSchema, (await browser.storage.session.get(KEY))[KEY] ?? {});
}

let queue: Promise<void> = Promise.resolve();

function change(work: (stored: Stored) => Stored | null): Promise<void> {
  // One after the other: two that change at once would each overwrite what the other wrote.
  queue = queue
    .then(async () => {
      const next = work(await readAll());
      if (next) await browser.storage.session.set({ [KEY]: next });
    })
    .catch(() => undefined);
  return queue;
}

/** So many cards, by that state of the glossary and of what is public in it. */
type Held = { readonly state: string; readonly count: number };

/** Notes how many cards were kept back from a frame; null where nothing is kept back there any more. */
export function noteHeld(tab: number, frame: number, held: Held | null): Promise<void> {
  return change(stored => {
    const frames = stored[tab] ?? {};
    const before = frames[frame];
    // A part of the text that is asked about again has fewer of them than all of it.
    const count = Math.max(held?.count ?? 0, held && before?.state === held.state ? before.count : 0);
    if ((before?.count ?? 0) === count && (count === 0 || before?.state === held?.state)) return null;
    return { ...stored, [tab]: { ...frames, [frame]: { state: held?.state ?? '', count } } };
  });
}

/** Forgets a tab. */
export function forgetHeld(tab: number): Promise<void> {
  return change(({ [tab]: gone, ...others }) => (gone ? others : null));
}

/** How many cards are kept back in a tab. */
export async function readHeld(tab: number): Promise<number> {
  const frames = (await readAll())[tab] ?? {};
  return Object.values(frames).reduce((sum, { count }) => sum + count, 0);
}

/** Calls `listener` when that may have changed, for whichever tab. */
export function watchHeld(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[KEY]) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
