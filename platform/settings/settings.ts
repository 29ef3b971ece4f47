import * as v from 'valibot';
import { browser } from 'wxt/browser';

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000));

/** What the reader chose for a site; without a choice, articles are read and nothing else. */
export const SiteRuleSchema = v.picklist(['always', 'never']);

export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;

/** Sites that may have a rule of their own: more than anybody sets by hand. */
const MOST_SITES = 10_000;

/** Longest host name, in characters (RFC 1035). */
const LONGEST_HOST = 253;

const SitesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(LONGEST_HOST)), SiteRuleSchema),
  v.maxEntries(MOST_SITES),
);

/** Everything is optional when read: what is missing or damaged takes its default, never the rest with it. */
export const SettingsSchema = v.object({
  /** The switch for everything. */
  on: v.fallback(v.optional(v.boolean(), true), true),
  /** How long the pointer rests on a mark before its card opens, in ms. */
  openDelay: v.fallback(v.optional(Milliseconds, 300), 300),
  /** How long the card stays after the pointer has left, in ms. */
  closeDelay: v.fallback(v.optional(Milliseconds, 300), 300),
  /** False where the card opens by keyboard, tap and popup only. */
  openOnHover: v.fallback(v.optional(v.boolean(), true), true),
  /** How often a card is marked: at every mention, at the first one of each section, or of the article. */
  marking: v.fallback(v.optional(v.picklist(['every', 'section', 'article']), 'section'), 'section'),
  theme: v.fallback(v.optional(v.picklist(['system', 'light', 'dark']), 'system'), 'system'),
  /** By host name, without "www.": `example.org`. */
  sites: v.fallback(v.optional(SitesSchema, {}), {}),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = v.safeParse(SettingsSchema, {}).output as Settings;

function parse(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored ?? {});
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what `change` names and leaves the rest. Rejects where the browser cannot write. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Sets or (null) forgets the rule of one site; where there are too many, the oldest one makes room. */
export async function changeSiteRule(site: string, rule: SiteRule | null): Promise<Settings> {
  const { [site]: _old, ...rest } = (await readSettings()).sites;
  if (rule === null) return changeSettings({ sites: rest });
  const others = Object.fromEntries(Object.entries(rest).slice(1 - MOST_SITES));
  return changeSettings({ sites: { ...others, [site]: rule } });
}

/** Calls `listener` after every change, in whichever part of the extension it was made. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parse(changes[KEY].newValue));
  };
  // Kept: once the extension is gone, a page's script finds no `storage` any more.
  const { onChanged } = browser.storage;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

/** The name under which a site's rule is kept: its host, without a leading "www.". */
export function siteOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
