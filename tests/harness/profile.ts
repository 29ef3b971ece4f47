import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a browser's profile, empty at first. */
export async function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
}

export async function removeProfile(folder: string): Promise<void> {
  // A browser that has just ended may still be writing.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
