import type { PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

type Notes = ReadonlyMap<PackId, PackNote>;

/** What the packs say of themselves, as pages are told it with their cards: read once for each revision of the glossary. */
export class PackNotes {
  readonly #glossary: Pick<Glossary, 'revision' | 'packs'>;
  #kept: { readonly revision: Revision; readonly notes: Notes } | null = null;

  constructor(glossary: Pick<Glossary, 'revision' | 'packs'>) {
    this.#glossary = glossary;
  }

  async all(): Promise<Result<Notes, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    if (this.#kept?.revision !== revision.value) {
      // What changes between the two readings is read again under its own revision.
      const packs = await this.#glossary.packs();
      if (!packs.ok) return packs;
      const notes = new Map(
        packs.value.map(({ id, title, checkedUntil }) => [id, { title, checkedUntil }] as const),
      );
      this.#kept = { revision: revision.value, notes };
    }
    return success(this.#kept.notes);
  }
}
