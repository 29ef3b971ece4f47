import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type PackId, PackIdSchema } from '#core/cards/identifiers.ts';
import { BUNDLED_PACKS, type BundledPack } from '#platform/bundled-packs.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { pageAddress } from '#platform/page-address.ts';
import { installPack } from '#platform/transfer/install-pack.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';

/**
 * A key of `storage.local`: for each bundled pack that was ever installed, the revision that was installed from the
 * package. A pack that the reader removes must not come back with the next update.
 */
const INSTALLED = 'bundledPacks';

const InstalledSchema = v.record(PackIdSchema, v.pipe(v.number(), v.integer()));

/** The key of earlier versions: true once their only pack was installed. */
const OFFERED = 'starterPackOffered';
const ONLY_PACK: PackId = 'south-caucasus';

type InstalledOnce = ReadonlyMap<PackId, number>;

/**
 * Installs each pack that comes with the extension once, and updates it if the reader still has it. Does not read a pack
 * whose current revision is already installed. Safe to call at every start: if the worker is stopped before it is done,
 * it has written nothing, and the next start tries again.
 */
export async function keepBundledPacks(
  glossary: Glossary,
  transfer: Transfer,
  bundled: readonly BundledPack[] = BUNDLED_PACKS,
): Promise<void> {
  const packs = await glossary.packs();
  if (!packs.ok) return;
  const revisions = new Map(packs.value.map(({ id, revision }) => [id, revision]));
  const once = await readInstalled();
  for (const pack of bundled) {
    if (!isSettled(pack, revisions.get(pack.id) ?? null, once.get(pack.id) ?? null))
      await install(transfer, pack);
  }
}

/**
 * Restores bundled packs after a loss, but none that the reader had removed.
 *
 * @param remembered the packs before the loss; null where they are unknown, and all that were ever installed come back.
 */
export async function restoreBundledPacks(
  transfer: Transfer,
  remembered: readonly { readonly id: PackId }[] | null,
  bundled: readonly BundledPack[] = BUNDLED_PACKS,
): Promise<void> {
  const once = await readInstalled();
  const lost = bundled.filter(({ id }) =>
    remembered ? remembered.some(pack => pack.id === id) : once.has(id),
  );
  // Forget the lost packs first, so that the next start installs those that this one does not reach.
  await writeInstalled(new Map([...once].filter(([id]) => !lost.some(pack => pack.id === id))));
  for (const pack of lost) await install(transfer, pack);
}

/** @param installed the revision that the reader has. @param once the last revision installed from the package. */
function isSettled({ revision }: BundledPack, installed: number | null, once: number | null): boolean {
  if (once === null) return false;
  if (installed === null) return true;
  return installed > revision || (installed === revision && once === revision);
}

async function install(transfer: Transfer, { id, revision }: BundledPack): Promise<void> {
  const file = await (await fetch(pageAddress(`packs/${id}.json`))).blob();
  const result = await installPack(transfer, file, new AbortController().signal);
  if (result.ok) await writeInstalled(new Map([...(await readInstalled()), [id, revision]]));
  // The options page shows the state of the glossary; the background has no place to show an error.
  else console.warn(`The bundled pack "${id}" could not be installed:`, result);
}

async function readInstalled(): Promise<InstalledOnce> {
  const stored = await browser.storage.local.get([INSTALLED, OFFERED]);
  const parsed = v.safeParse(InstalledSchema, stored[INSTALLED]);
  if (parsed.success) return new Map(Object.entries(parsed.output));
  // Revision 0, so that the pack is compared with the package once more.
  return new Map(stored[OFFERED] === true ? [[ONLY_PACK, 0]] : []);
}

async function writeInstalled(once: InstalledOnce): Promise<void> {
  await browser.storage.local.set({ [INSTALLED]: Object.fromEntries(once) });
  await browser.storage.local.remove(OFFERED);
}
