import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder for a browser's profile. */
export async function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
}

export async function removeProfile(folder: string): Promise<void> {
  // A browser that has just ended may still be writing to it.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
