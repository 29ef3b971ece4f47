import type { CardId } from '#core/cards/identifiers.ts';
import type { Issue } from '#core/cards/parse-card.ts';
import type { LookAlike } from '#core/glossary/look-alikes.ts';
import type { Pack } from '#core/packs/pack.ts';
import type { Failure, Result } from '#core/result.ts';
import type { StorageFailure } from '../glossary/glossary.ts';
import type { OwnNames } from '../settings/own-names.ts';
import type { Settings } from '../settings/settings.ts';

/** `done` and `total` are bytes while a file is read and cards while it is written. */
export type Progress = {
  readonly phase: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number;
};

/** A card of the file that cannot come in. `place` is its position in the file (`cards[12]`). */
export type RefusedCard = {
  readonly place: string;
  readonly id: CardId | null;
  readonly issues: readonly Issue[];
};

/** A choice or a day of the file that does not come in. `place` is its position in the file (`choices[3]`). */
export type RefusedEntry = { readonly place: string; readonly issues: readonly Issue[] };

/** The settings as an export has them: with where own names are marked, where the file says so. */
export type ExportedSettings = Settings & { readonly ownNames?: OwnNames };

/** What an import would do. Nothing is written before it is applied. */
export type ImportPlan = {
  readonly file: { readonly name: string; readonly bytes: number; readonly format: 'pack' | 'export' };
  /** `installedRevision` is what the file's takes the place of; null where the pack is new. */
  readonly packs: readonly (Pack & { readonly installedRevision: number | null })[];
  readonly added: readonly { readonly id: CardId; readonly title: string }[];
  readonly changed: readonly {
    readonly id: CardId;
    readonly title: string;
    readonly fields: readonly string[];
    /** Fields that the pack changed too and that stay as the reader has them. */
    readonly kept: readonly string[];
  }[];
  /** In the pack before and not in the file any more. */
  readonly dropped: readonly { readonly id: CardId; readonly title: string }[];
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
  /** What `applyImport` needs; opaque to callers. */
  readonly staged: unknown;
};

export type ReadFailure =
  | StorageFailure
  | (Failure<'not-json'> & { readonly offset: number; readonly detail: string })
  | (Failure<'unknown-format'> & { readonly found: string })
  | (Failure<'newer-version'> & { readonly found: number })
  | (Failure<'invalid-header'> & { readonly issues: readonly Issue[] })
  | Failure<'too-large' | 'cancelled' | 'unreadable'>;

/** Cards that were added, changed and dropped, and choices and days of articles that were added. */
export type ImportedCounts = {
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  readonly choices: number;
  readonly pageDates: number;
};

/** Brings files in and out. */
export type Transfer = {
  /** Reads a pack or an export as a stream, checks all of it, and compares it with the glossary: the dry run. */
  plan(
    file: Blob & { readonly name?: string },
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportPlan, ReadFailure>>;
  /** All of it or nothing: what is written counts from one moment on. Others read meanwhile. */
  apply(
    plan: ImportPlan,
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportedCounts, StorageFailure | Failure<'cancelled' | 'changed-meanwhile'>>>;
  /** Takes away what an import has left whose context ended in the middle, and a pack that was removed. */
  sweep(): Promise<void>;
  /** Everything there is, as one JSON file. */
  export(
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<Blob, StorageFailure | Failure<'cancelled'>>>;
};
