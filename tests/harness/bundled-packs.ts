import { bundledPackIds } from '#assets/packs/pack-files.ts';

/** @param stored what the background stores about the packs that it has installed, by their ids. */
export function hasBundledPacks(stored: unknown): boolean {
  const installed = typeof stored === 'object' && stored !== null ? stored : {};
  return bundledPackIds().every(id => Object.hasOwn(installed, id));
}
