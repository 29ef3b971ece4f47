import type { Issue } from '#core/cards/parse-card.ts';
import type { Failure } from '#core/result.ts';

/** Of single packs, whether their names are marked on every site. */
export type PublicPacks = Readonly<Record<string, boolean>>;

type Titled = { readonly id: string; readonly title: string };

/** What does not come in, and why. */
export type RefusedView = { readonly place: string; readonly issues: readonly Issue[] };

/** A name that looks like another card's; `sign` is the first character that is not the other name's. */
export type LookAlikeView = Titled & {
  readonly name: string;
  readonly sign: string;
  readonly other: Titled & { readonly name: string };
};

/** What an import would do, as far as the reader is shown it. */
export type PlanView = {
  readonly file: { readonly name: string; readonly bytes: number; readonly format: 'pack' | 'export' };
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly revision: number;
    readonly licence: string;
    readonly checkedUntil: string;
  }[];
  readonly added: readonly Titled[];
  readonly changed: readonly (Titled & {
    readonly fields: readonly string[];
    readonly kept: readonly string[];
  })[];
  readonly dropped: readonly Titled[];
  readonly same: number;
  readonly refused: readonly {
    readonly place: string;
    readonly id: string | null;
    readonly issues: readonly Issue[];
  }[];
  readonly refusedUnlisted: number;
  readonly lookAlikes: readonly LookAlikeView[];
  readonly lookAlikesUnlisted: number;
  /** How many of the reader's choices come in. */
  readonly choices: number;
  readonly refusedChoices: readonly RefusedView[];
  readonly refusedChoicesUnlisted: number;
  /** How many days that the reader gave to articles come in. */
  readonly pageDates: number;
  readonly refusedPageDates: readonly RefusedView[];
  readonly refusedPageDatesUnlisted: number;
  /** What it says of packs counts where its settings are taken over. */
  readonly settings: { readonly ownNames?: { readonly publicPacks: PublicPacks } } | null;
};

export type TransferPhase = 'reading' | 'comparing' | 'writing';

/** Why a file did not come in. What else is there depends on the reason. */
export type TransferFailure = Failure & {
  readonly offset?: number;
  readonly detail?: string;
  readonly found?: string | number;
  readonly issues?: readonly Issue[];
};

/** Where an import stands. Nothing is written before `writing`, and then all of it or nothing. */
export type ImportState<Plan extends PlanView = PlanView> =
  | { readonly step: 'idle' }
  | {
      readonly step: 'working';
      readonly name: string;
      readonly phase: TransferPhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly step: 'planned'; readonly plan: Plan }
  | { readonly step: 'failed'; readonly name: string; readonly failure: TransferFailure }
  | {
      readonly step: 'done';
      readonly name: string;
      readonly added: number;
      readonly changed: number;
      readonly dropped: number;
      readonly choices: number;
      readonly pageDates: number;
    };

/** True where applying the plan would change nothing. */
export function changesNothing({ packs, choices, pageDates, settings, ...cards }: PlanView): boolean {
  const { added, changed, dropped } = cards;
  const changes = added.length + changed.length + dropped.length + packs.length + choices + pageDates;
  return changes === 0 && settings === null;
}
