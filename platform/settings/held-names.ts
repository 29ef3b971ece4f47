import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** How many cards were withheld in a tab, by frame. Does not say which cards. */
const FrameCounts = v.record(
  v.string(),
  v.object({ state: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

const StoredSchema = v.fallback(v.record(v.string(), FrameCounts), {});

/** A key of `storage.session`, which content scripts cannot read. */
const KEY = 'heldNames';

type Stored = v.InferOutput<typeof StoredSchema>;

async function readAll(): Promise<Stored> {
  return v.parse(StoredSchema, (await browser.storage.session.get(KEY))[KEY] ?? {});
}

let queue: Promise<void> = Promise.resolve();

function change(work: (stored: Stored) => Stored | null): Promise<void> {
  // One at a time: two changes at once would overwrite each other.
  queue = queue
    .then(async () => {
      const next = work(await readAll());
      if (next) await browser.storage.session.set({ [KEY]: next });
    })
    .catch(() => undefined);
  return queue;
}

/** A count of cards, and the state of the glossary and of its public packs for which it was taken. */
type Held = { readonly state: string; readonly count: number };

/** Records how many cards were withheld from a frame; null where nothing is withheld from it. */
export function noteHeld(tab: number, frame: number, held: Held | null): Promise<void> {
  return change(stored => {
    const frames = stored[tab] ?? {};
    const before = frames[frame];
    // A repeated request for a part of the text has fewer of these cards than the whole text.
    const count = Math.max(held?.count ?? 0, held && before?.state === held.state ? before.count : 0);
    if ((before?.count ?? 0) === count && (count === 0 || before?.state === held?.state)) return null;
    return { ...stored, [tab]: { ...frames, [frame]: { state: held?.state ?? '', count } } };
  });
}

/** Drops the counts of a tab. */
export function forgetHeld(tab: number): Promise<void> {
  return change(({ [tab]: gone, ...others }) => (gone ? others : null));
}

/** How many cards are withheld in a tab. */
export async function readHeld(tab: number): Promise<number> {
  const frames = (await readAll())[tab] ?? {};
  return Object.values(frames).reduce((sum, { count }) => sum + count, 0);
}

/** Calls `listener` when the count of any tab may have changed, until `signal` aborts. */
export function watchHeld(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[KEY]) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
