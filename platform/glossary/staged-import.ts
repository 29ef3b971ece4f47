import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Pack } from '#core/packs/pack.ts';
import type { Revision } from './glossary.ts';
import { Stash } from './stash.ts';

/**
 * What an import would write. Cards and entries of the file lie in the stash, under the numbers given here; what is
 * in the glossary already stands nowhere.
 */
export type StagedImport = {
  /** The glossary that the file was compared with. */
  readonly revision: Revision;
  readonly stash: Stash;
  readonly packs: Map<PackId, Pack>;
  /** Revisions of those packs that are installed already. */
  readonly installed: Map<PackId, number>;
  readonly packCards: Map<CardId, number>;
  /** Those of the cards above that the glossary does not have in any state. */
  readonly newCards: Set<CardId>;
  readonly own: Map<CardId, number>;
  /** Cards of the packs above that the file has no more. */
  readonly dropped: Set<CardId>;
  /** Every card id that the above may change. */
  affected: readonly CardId[];
};

export function stageNothing(revision: Revision): StagedImport {
  return {
    revision,
    stash: new Stash(),
    packs: new Map(),
    installed: new Map(),
    packCards: new Map(),
    newCards: new Set(),
    own: new Map(),
    dropped: new Set(),
    affected: [],
  };
}
