import type { Revision } from '#core/glossary/glossary-card.ts';
import { type ChangeChannel, openChangeChannel } from '../database/change-channel.ts';
import { type Database, openDatabase } from '../database/database.ts';

/** What all code that uses the database shares: the connection, and the ways to announce a change. */
export type Store = {
  readonly database: Database;
  readonly channel: ChangeChannel;
  /** Announces a new revision to contexts that cannot reach the database (content scripts). */
  readonly announceRevision: (revision: Revision) => Promise<void>;
  /** ms since the epoch. */
  readonly now: () => number;
};

/**
 * Makes a store from its parts. The database opens at the first use, not here. Without `announceRevision` no extension is
 * needed, so that tests can use it in any page.
 */
export function createStore({
  database = openDatabase(),
  announceRevision = async () => {},
  now = Date.now,
}: Partial<Omit<Store, 'channel'>> = {}): Store {
  return { database, channel: openChangeChannel(database.name), announceRevision, now };
}
