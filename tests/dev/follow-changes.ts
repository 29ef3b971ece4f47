import { watch } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const SOURCES = [
  'assets',
  'components',
  'connected',
  'core',
  'entrypoints',
  'platform',
  'public',
  'package.json',
  'wxt.config.ts',
] as const;

/** Calls back whenever a file that a build is made of has changed, until the signal is given. */
export function followChanges(root: string, changed: () => void, signal: AbortSignal): void {
  for (const source of SOURCES) watch(join(root, source), { recursive: true, signal }, () => changed());
}
