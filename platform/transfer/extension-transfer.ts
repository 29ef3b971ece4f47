import * as v from 'valibot';
import { parseOwnNames, readOwnNames } from '../settings/own-names.ts';
import { DEFAULT_SETTINGS, readSettings, SettingsSchema } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { openTransfer } from './open-transfer.ts';
import type { Transfer } from './transfer.ts';

/** Imports and exports of the extension's own pages and background. */
export function openExtensionTransfer(store: Store): Transfer {
  return openTransfer(store, {
    read: async () => ({ ...(await readSettings()), ownNames: await readOwnNames() }),
    parse(value) {
      const parsed = v.safeParse(SettingsSchema, value);
      const settings = parsed.success ? parsed.output : DEFAULT_SETTINGS;
      const { ownNames } = (typeof value === 'object' && value !== null ? value : {}) as {
        ownNames?: unknown;
      };
      // A file of before there was such a choice says nothing of it, and what the reader has chosen here stays.
      return ownNames === undefined ? settings : { ...settings, ownNames: parseOwnNames(ownNames) };
    },
  });
}
