import * as v from 'valibot';
import { DEFAULT_SETTINGS, readSettings, SettingsSchema } from '../settings.ts';
import { openTransfer } from './open-transfer.ts';
import type { Store } from './store.ts';
import type { Transfer } from './transfer.ts';

/** Imports and exports of the extension's own pages and background. */
export function openExtensionTransfer(store: Store): Transfer {
  return openTransfer(store, {
    read: readSettings,
    parse(value) {
      const parsed = v.safeParse(SettingsSchema, value);
      return parsed.success ? parsed.output : DEFAULT_SETTINGS;
    },
  });
}
