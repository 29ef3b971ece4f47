import type { CardId } from '#core/cards/identifiers.ts';
import type { Draft } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Result } from '#core/result.ts';
import { success } from '#core/result.ts';
import { changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';

/** Stores the draft and replaces the previous one. Other contexts are told only when the draft is new. */
export async function keepDraft(store: Store, draft: Draft): Promise<Result<null, StorageFailure>> {
  const { id, base, content, editedAt } = draft;
  const done = await changeGlossary(store, async change => {
    if (!(await change.database.drafts.get(id))) change.announce();
    await change.database.drafts.put({ id, base, content, editedAt });
  });
  return done.ok ? success(null) : done;
}

export async function discardDraft(store: Store, id: CardId): Promise<Result<null, StorageFailure>> {
  const done = await changeGlossary(store, async change => {
    if (await change.database.drafts.get(id)) change.announce();
    await change.database.drafts.delete(id);
  });
  return done.ok ? success(null) : done;
}
