import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { OWN, type PackId, PackIdSchema } from '#core/cards/identifiers.ts';
import type { OwnNames } from '#core/settings/settings.ts';
import { isBundledPack } from '../bundled-packs.ts';
import { announceIndex } from '../protocols/revision-signal.ts';

/** Sites that are stored, at most: an imported file could contain any number. */
const MAX_SITES = 5_000;

const SitesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(253))),
  v.transform(sites => [...new Set(sites)].slice(0, MAX_SITES)),
);

/** Stored apart from the settings, which the script of every page reads. Missing or invalid fields get their defaults. */
export const OwnNamesSchema = v.object({
  marked: v.fallback(v.optional(v.nullable(v.picklist(['everywhere', 'allowed'])), null), null),
  sites: v.fallback(v.optional(SitesSchema, []), []),
  publicPacks: v.fallback(v.optional(v.record(PackIdSchema, v.boolean()), {}), {}),
}) satisfies v.GenericSchema<unknown, OwnNames>;

/** A key of `storage.local`. */
const KEY = 'ownNames';

export const DEFAULT_OWN_NAMES: OwnNames = v.parse(OwnNamesSchema, {});

export function parseOwnNames(stored: unknown): OwnNames {
  const parsed = v.safeParse(OwnNamesSchema, stored ?? {});
  return parsed.success ? parsed.output : DEFAULT_OWN_NAMES;
}

export async function readOwnNames(): Promise<OwnNames> {
  return parseOwnNames((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the fields in `change`, and has open pages repeat their requests. Rejects if the browser cannot write. */
export async function changeOwnNames(
  change: Partial<OwnNames> | ((now: OwnNames) => Partial<OwnNames>),
): Promise<OwnNames> {
  const now = await readOwnNames();
  const next = { ...now, ...(typeof change === 'function' ? change(now) : change) };
  await browser.storage.local.set({ [KEY]: next });
  await announceIndex();
  return next;
}

/** Allows own names on a site, or withdraws the permission. */
export function allowOwnNames(site: string, allowed: boolean): Promise<OwnNames> {
  return changeOwnNames(({ sites }) => {
    const others = sites.filter(other => other !== site);
    return { sites: allowed ? [...others, site].sort() : others };
  });
}

/** Sets whether a pack's names may be marked on every site; null removes the setting, as for a pack that was removed. */
export function callPublic(pack: PackId, isPublic: boolean | null): Promise<OwnNames> {
  return changeOwnNames(({ publicPacks: { [pack]: _old, ...others } }) => ({
    publicPacks: isPublic === null ? others : { ...others, [pack]: isPublic },
  }));
}

/** True if the pack's names may be marked on every site; always false for the own layer. */
export function isPublicPack({ publicPacks }: Pick<OwnNames, 'publicPacks'>, pack: PackId): boolean {
  if (pack === OWN) return false;
  return Object.hasOwn(publicPacks, pack) ? publicPacks[pack] === true : isBundledPack(pack);
}

/** True if own names may be marked on a site; null is a page whose site the browser hides. */
export function marksOwnNames({ marked, sites }: OwnNames, site: string | null): boolean {
  return marked === 'everywhere' || (site !== null && sites.includes(site));
}

/** Calls `listener` after every change, whichever context makes it, until `signal` aborts. */
export function watchOwnNames(listener: (ownNames: OwnNames) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseOwnNames(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
