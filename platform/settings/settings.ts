import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LONGEST_DELAY, type Settings, type SiteRule } from '#core/settings/settings.ts';

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY));

/** Sites that may have a rule, at most: more than anybody sets by hand. */
const MAX_SITES = 10_000;

/** Longest host name, in characters (RFC 1035). */
const MAX_HOST_LENGTH = 253;

const SitesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(MAX_HOST_LENGTH)), v.picklist(['always', 'never'])),
  v.maxEntries(MAX_SITES),
);

/** A missing or invalid field gets its default, without affecting the others. */
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

/** Parses the settings in a stored value or an export; the defaults if it is not an object. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : parseSettings({});
}

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseSettings({});

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes only the fields in `change`. Rejects if the browser cannot write. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Sets the rule of one site, or (null) removes it; if there are too many, the oldest is dropped. */
export async function changeSiteRule(site: string, rule: SiteRule | null): Promise<Settings> {
  const { [site]: _old, ...rest } = (await readSettings()).sites;
  if (rule === null) return changeSettings({ sites: rest });
  const others = Object.fromEntries(Object.entries(rest).slice(1 - MAX_SITES));
  return changeSettings({ sites: { ...others, [site]: rule } });
}

/** Calls `listener` after every change, whichever context makes it, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  };
  // Keep the reference: once the extension has gone, `browser.storage` is undefined in its content scripts.
  const { onChanged } = browser.storage;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

/** The key of a site's rule: its host, without a leading "www."; null for an address that is not of the web. */
export function siteOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
