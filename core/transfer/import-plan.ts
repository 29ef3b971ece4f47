import type { CardId } from '../cards/identifiers.ts';
import type { Issue } from '../cards/issue.ts';
import type { LookAlike } from '../glossary/look-alikes.ts';
import type { Pack } from '../packs/pack.ts';
import type { FileFormat } from '../packs/pack-reader.ts';
import type { ExportedSettings } from '../settings/settings.ts';

/** A card as it is named in the report on a file. */
type TitledCard = { readonly id: CardId; readonly title: string };

/** A card of the file that cannot come in. `place` is its position in the file (`cards[12]`). */
export type RefusedCard = {
  readonly place: string;
  readonly id: CardId | null;
  readonly issues: readonly Issue[];
};

/** A choice or a day of the file that does not come in. `place` is its position in the file (`choices[3]`). */
export type RefusedEntry = { readonly place: string; readonly issues: readonly Issue[] };

/** What an import would do. Nothing is written before it is applied. */
export type ImportPlan = {
  readonly file: { readonly name: string; readonly bytes: number; readonly format: FileFormat };
  /** `installedRevision` is what the file's takes the place of; null where the pack is new. */
  readonly packs: readonly (Pack & { readonly installedRevision: number | null })[];
  readonly added: readonly TitledCard[];
  readonly changed: readonly (TitledCard & {
    readonly fields: readonly string[];
    /** Fields that the pack changed too and that stay as the reader has them. */
    readonly kept: readonly string[];
  })[];
  /** In the pack before and not in the file any more. */
  readonly dropped: readonly TitledCard[];
  readonly same: number;
  /** The first 1,000 of them; `refusedUnlisted` are further ones. */
  readonly refused: readonly RefusedCard[];
  readonly refusedUnlisted: number;
  /**
   * Names of new and changed cards that look like the name of another card and are written otherwise: the first 1,000;
   * `lookAlikesUnlisted` are further ones.
   */
  readonly lookAlikes: readonly LookAlike[];
  readonly lookAlikesUnlisted: number;
  /** How many of the reader's choices of an export come in: those that are not here yet. */
  readonly choices: number;
  /** The first 1,000 of them; `refusedChoicesUnlisted` are further ones. */
  readonly refusedChoices: readonly RefusedEntry[];
  readonly refusedChoicesUnlisted: number;
  /** How many days that the reader gave to articles come in: of those that have none here. */
  readonly pageDates: number;
  /** As of choices. */
  readonly refusedPageDates: readonly RefusedEntry[];
  readonly refusedPageDatesUnlisted: number;
  /** An export's settings and site rules, where the file has them. Taking them over is the caller's part. */
  readonly settings: ExportedSettings | null;
};

/** Cards that were added, changed and dropped, and choices and days of articles that were added. */
export type ImportedCounts = {
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  readonly choices: number;
  readonly pageDates: number;
};

/** True where applying the plan would change nothing. */
export function changesNothing({ packs, choices, pageDates, settings, ...cards }: ImportPlan): boolean {
  const { added, changed, dropped } = cards;
  const changes = added.length + changed.length + dropped.length + packs.length + choices + pageDates;
  return changes === 0 && settings === null;
}
