import type { CardId } from '../cards/identifiers.ts';
import type { Issue } from '../cards/issue.ts';
import type { LookAlike } from '../glossary/look-alikes.ts';
import type { Pack } from '../packs/pack.ts';
import type { FileFormat } from '../packs/pack-reader.ts';
import type { ExportedSettings } from '../settings/settings.ts';

/** A card, as the report on a file names it. */
type TitledCard = { readonly id: CardId; readonly title: string };

/** A card of the file that cannot be imported. `place` is its position in the file (`cards[12]`). */
export type RefusedCard = {
  readonly place: string;
  readonly id: CardId | null;
  readonly issues: readonly Issue[];
};

/** A choice or a publication date in the file that cannot be imported. `place` is its position (`choices[3]`). */
export type RefusedEntry = { readonly place: string; readonly issues: readonly Issue[] };

/** What an import would do. Nothing is written before the plan is applied. */
export type ImportPlan = {
  readonly file: { readonly name: string; readonly bytes: number; readonly format: FileFormat };
  /** `installedRevision` is the revision that the file replaces; null if the pack is new. */
  readonly packs: readonly (Pack & { readonly installedRevision: number | null })[];
  readonly added: readonly TitledCard[];
  readonly changed: readonly (TitledCard & {
    readonly fields: readonly string[];
    /** Fields that the pack changed too but that keep the reader's version. */
    readonly kept: readonly string[];
  })[];
  /** Cards that the pack had before and that are not in the file. */
  readonly dropped: readonly TitledCard[];
  readonly same: number;
  /** The first 1,000 of them; `refusedUnlisted` counts further ones. */
  readonly refused: readonly RefusedCard[];
  readonly refusedUnlisted: number;
  /**
   * Names of new and changed cards that look like the name of another card but are written differently: the first
   * 1,000; `lookAlikesUnlisted` counts further ones.
   */
  readonly lookAlikes: readonly LookAlike[];
  readonly lookAlikesUnlisted: number;
  /** How many of an export's choices will be added: those that the reader does not have yet. */
  readonly choices: number;
  /** The first 1,000 of them; `refusedChoicesUnlisted` counts further ones. */
  readonly refusedChoices: readonly RefusedEntry[];
  readonly refusedChoicesUnlisted: number;
  /** How many publication dates will be added: those for articles without one. */
  readonly pageDates: number;
  /** As with choices. */
  readonly refusedPageDates: readonly RefusedEntry[];
  readonly refusedPageDatesUnlisted: number;
  /** An export's settings and site rules, if the file has them. The caller applies them. */
  readonly settings: ExportedSettings | null;
};

/** How many cards were added, changed and dropped, and how many choices and publication dates were added. */
export type ImportedCounts = {
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  readonly choices: number;
  readonly pageDates: number;
};

/** True if applying the plan would change nothing. */
export function changesNothing({ packs, choices, pageDates, settings, ...cards }: ImportPlan): boolean {
  const { added, changed, dropped } = cards;
  const changes = added.length + changed.length + dropped.length + packs.length + choices + pageDates;
  return changes === 0 && settings === null;
}
