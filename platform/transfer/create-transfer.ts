import type { ExportedSettings } from '#core/settings/settings.ts';
import { attempt } from '../database/attempt.ts';
import type { Store } from '../store/store.ts';
import { sweepBundles } from '../store/sweep-bundles.ts';
import { applyImport } from './apply-import.ts';
import { exportGlossary } from './export-glossary.ts';
import { planImport } from './plan-import.ts';
import type { Transfer } from './transfer.ts';

/** Reads the settings for an export, and parses those of a file. */
export type SettingsAccess = {
  read(): Promise<ExportedSettings>;
  parse(value: unknown): ExportedSettings;
};

/** Makes the imports and exports of a store from their parts: tests pass settings of their own. */
export function createTransfer(store: Store, settings: SettingsAccess): Transfer {
  const { database } = store;
  return {
    plan: (file, progress, signal) => planImport(database, settings.parse, file, progress, signal),
    apply: (plan, progress, signal) => applyImport(store, plan, progress, signal),
    sweep: async () => void (await attempt(() => sweepBundles(database))),
    export: async (progress, signal) => exportGlossary(database, await settings.read(), progress, signal),
  };
}
