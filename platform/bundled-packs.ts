import type { PackId } from '#core/cards/identifiers.ts';

/** A pack that comes with the extension. Its cards are in `packs/<id>.json` of the package. */
export type BundledPack = { readonly id: PackId; readonly revision: number };

// Vite lists the packs at build time, so a new pack only needs a folder.
const revisions = import.meta.glob<number>('../assets/packs/*/pack.json', {
  eager: true,
  import: 'revision',
});

/** The packs that come with the extension: one for each folder of `assets/packs`; the folder's name is the pack's id. */
export const BUNDLED_PACKS: readonly BundledPack[] = Object.entries(revisions).map(([path, revision]) => ({
  id: path.split('/').at(-2) ?? '',
  revision,
}));

/** True for a pack that comes with the extension: everybody has it, so its names say nothing about a reader. */
export function isBundledPack(id: PackId): boolean {
  return BUNDLED_PACKS.some(pack => pack.id === id);
}
