import { browser } from 'wxt/browser';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { installPack } from '#platform/glossary/install-pack.ts';
import type { Transfer } from '#platform/glossary/transfer.ts';
import { pageAddress } from '#platform/page-address.ts';

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
  const offered = (await browser.storage.local.get(OFFERED))[OFFERED] === true;
  if (offered && !installed) return;
  const file = await (await fetch(pageAddress(`packs/${PACK}.json`))).blob();
  const result = await installPack(transfer, file, new AbortController().signal);
  if (result.ok) await browser.storage.local.set({ [OFFERED]: true });
  // The options page shows how the glossary stands; there is nobody here to tell.
  else console.warn('The starter pack could not be installed:', result);
}
