import * as v from 'valibot';
import { parseOwnNames, readOwnNames } from '../settings/own-names.ts';
import { parseSettings, readSettings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { createTransfer } from './create-transfer.ts';
import type { Transfer } from './transfer.ts';

const WithOwnNames = v.object({ ownNames: v.optional(v.unknown()) });

/** Imports and exports with the extension's settings, for the background and the extension's pages. */
export function openTransfer(store: Store): Transfer {
  return createTransfer(store, {
    read: async () => ({ ...(await readSettings()), ownNames: await readOwnNames() }),
    parse(value) {
      const settings = parseSettings(value);
      const parsed = v.safeParse(WithOwnNames, value);
      const ownNames = parsed.success ? parsed.output.ownNames : undefined;
      // Files from before this setting existed do not have it; the reader's current setting then remains.
      return ownNames === undefined ? settings : { ...settings, ownNames: parseOwnNames(ownNames) };
    },
  });
}
