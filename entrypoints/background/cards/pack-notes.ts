import type { PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

type NotesById = ReadonlyMap<PackId, PackNote>;

/** The title and date of each pack, which cards are sent with: read once for each revision of the glossary. */
export class PackNotes {
  readonly #glossary: Pick<Glossary, 'revision' | 'packs'>;
  #cached: { readonly revision: Revision; readonly notes: NotesById } | null = null;

  constructor(glossary: Pick<Glossary, 'revision' | 'packs'>) {
    this.#glossary = glossary;
  }

  async all(): Promise<Result<NotesById, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    if (this.#cached?.revision !== revision.value) {
      // A change between the two reads has a new revision, so the next call reads again.
      const packs = await this.#glossary.packs();
      if (!packs.ok) return packs;
      const notes = new Map(
        packs.value.map(({ id, title, checkedUntil }) => [id, { title, checkedUntil }] as const),
      );
      this.#cached = { revision: revision.value, notes };
    }
    return success(this.#cached.notes);
  }
}
