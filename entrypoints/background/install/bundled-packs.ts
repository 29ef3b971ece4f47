import { browser } from 'wxt/browser';
import type { PackId } from '#core/cards/identifiers.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { pageAddress } from '#platform/page-address.ts';
import { installPack } from '#platform/transfer/install-pack.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';

const PACK = 'south-caucasus';

/** Set once the pack has been installed: a reader who removes it does not get it back with the next update. */
const OFFERED = 'starterPackOffered';

/**
 * Installs the pack that comes with the extension, and brings it up to date where the reader still has it. Safe to
 * call at every start: a worker that was stopped in the middle has written nothing, and the next start does it.
 */
export async function keepStarterPack(glossary: Glossary, transfer: Transfer): Promise<void> {
  const packs = await glossary.packs();
  if (!packs.ok) return;
  const installed = packs.value.some(pack => pack.id === PACK);
  if ((await wasOffered()) && !installed) return;
  await installStarterPack(transfer);
}

/**
 * True where the pack was there before a loss, and the reader had not removed it.
 *
 * @param packs what is remembered; null where that is nothing: then it was there, as far as anybody knows.
 */
export async function hadStarterPack(packs: readonly { readonly id: PackId }[] | null): Promise<boolean> {
  return packs ? packs.some(({ id }) => id === PACK) : wasOffered();
}

async function wasOffered(): Promise<boolean> {
  return (await browser.storage.local.get(OFFERED))[OFFERED] === true;
}

/** Brings the pack in, or back after a loss. */
export async function installStarterPack(transfer: Transfer): Promise<void> {
  const file = await (await fetch(pageAddress(`packs/${PACK}.json`))).blob();
  const result = await installPack(transfer, file, new AbortController().signal);
  if (result.ok) await browser.storage.local.set({ [OFFERED]: true });
  // The options page shows how the glossary stands; there is nobody here to tell.
  else console.warn('The starter pack could not be installed:', result);
}
