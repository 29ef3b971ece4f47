import * as v from 'valibot';
import { parseOwnNames, readOwnNames } from '../settings/own-names.ts';
import { parseSettings, readSettings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { openTransfer } from './open-transfer.ts';
import type { Transfer } from './transfer.ts';

const WithOwnNames = v.object({ ownNames: v.optional(v.unknown()) });

/** Imports and exports of the extension's own pages and background. */
export function openExtensionTransfer(store: Store): Transfer {
  return openTransfer(store, {
    read: async () => ({ ...(await readSettings()), ownNames: await readOwnNames() }),
    parse(value) {
      const settings = parseSettings(value);
      const parsed = v.safeParse(WithOwnNames, value);
      const ownNames = parsed.success ? parsed.output.ownNames : undefined;
      // A file of before there was such a choice says nothing of it, and what the reader has chosen here stays.
      return ownNames === undefined ? settings : { ...settings, ownNames: parseOwnNames(ownNames) };
    },
  });
}
