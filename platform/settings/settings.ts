import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Settings, SiteRule } from '#core/settings/settings.ts';

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000));

/** Sites that may have a rule of their own: more than anybody sets by hand. */
const MOST_SITES = 10_000;

/** Longest host name, in characters (RFC 1035). */
const LONGEST_HOST = 253;

const SitesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(LONGEST_HOST)), v.picklist(['always', 'never'])),
  v.maxEntries(MOST_SITES),
);

/** What is missing or damaged takes its default, never the rest with it. */
export const SettingsSchema = v.object({
  on: v.fallback(v.boolean(), true),
  openDelay: v.fallback(Milliseconds, 300),
  closeDelay: v.fallback(Milliseconds, 300),
  openOnHover: v.fallback(v.boolean(), true),
  marking: v.fallback(v.picklist(['every', 'section', 'article']), 'section'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  sites: v.fallback(SitesSchema, {}),
}) satisfies v.GenericSchema<unknown, Settings>;

const KEY = 'settings';

/** The settings in a stored value or an export; the defaults where it is no object. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : parseSettings({});
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
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
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
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
