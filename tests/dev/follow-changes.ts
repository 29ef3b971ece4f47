import { watch } from 'node:fs';
import { join } from 'node:path';

/** The files and folders that a build is made from. */
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

/** Calls `changed` whenever a file that a build is made from has changed, until `signal` aborts. */
export function followChanges(root: string, changed: () => void, signal: AbortSignal): void {
  for (const source of SOURCES) watch(join(root, source), { recursive: true, signal }, () => changed());
}
