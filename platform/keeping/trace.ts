import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PackIdSchema } from '#core/cards/identifiers.ts';
import type { Loss, OldTrace, Trace } from '#core/glossary/stock.ts';
import { REVISION_KEY } from '../protocols/revision-signal.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PacksSchema = v.array(v.object({ id: PackIdSchema, title: v.string(), cards: Count }));

const TraceSchema = v.object({
  identity: v.nullable(v.number()),
  revision: Count,
  nextNumber: Count,
  own: Count,
  choices: Count,
  pageDates: Count,
  packs: PacksSchema,
});

const LossSchema = v.object({
  noticedAt: v.number(),
  how: v.picklist(['gone', 'emptied', 'older']),
  missing: v.object({
    own: v.nullable(Count),
    choices: v.nullable(Count),
    pageDates: v.nullable(Count),
    packs: PacksSchema,
  }),
  of: v.string(),
  acknowledged: v.boolean(),
}) satisfies v.GenericSchema<unknown, Loss>;

const TRACE = 'glossaryTrace';
const LOSS = 'glossaryLoss';

/** What is remembered outside the database. */
export async function readTrace(): Promise<Trace | OldTrace> {
  const stored = await browser.storage.local.get([TRACE, REVISION_KEY]);
  const trace = v.safeParse(TraceSchema, stored[TRACE]);
  if (trace.success) return trace.output;
  const revision = v.safeParse(Count, stored[REVISION_KEY]);
  return { revision: revision.success ? revision.output : 0 };
}

export async function writeTrace(trace: Trace): Promise<void> {
  await browser.storage.local.set({ [TRACE]: trace });
}

/** The last loss, even if the reader has acknowledged it; null where there was none. */
export async function readLoss(): Promise<Loss | null> {
  const parsed = v.safeParse(LossSchema, (await browser.storage.local.get(LOSS))[LOSS]);
  return parsed.success ? parsed.output : null;
}

export async function writeLoss(loss: Loss): Promise<void> {
  await browser.storage.local.set({ [LOSS]: loss });
}

/** Marks the loss as seen, so that it is not shown again. */
export async function acknowledgeLoss(): Promise<void> {
  const loss = await readLoss();
  if (loss) await writeLoss({ ...loss, acknowledged: true });
}

/** Calls `listener` at once and after every change with the unacknowledged loss; with null where there is none. */
export function followLoss(listener: (loss: Loss | null) => void, signal: AbortSignal): void {
  const report = (value: unknown) => {
    const parsed = v.safeParse(LossSchema, value);
    if (!signal.aborted) listener(parsed.success && !parsed.output.acknowledged ? parsed.output : null);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[LOSS]) report(changes[LOSS].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  void browser.storage.local.get(LOSS).then(stored => report(stored[LOSS]));
}
