import type { GlossaryCard, Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { IndexBuilder } from '#core/matching/compiled/index-builder.ts';
import type { CompiledIndex } from '#core/matching/compiled/layout.ts';
import type { IndexedName } from '#core/matching/matcher.ts';
import { namesToIndex } from '#core/names/names-to-index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { inSlices } from '#platform/scheduling/slices.ts';

/** Compiles every name of the glossary, and gives the revision at which it began. */
export async function compileGlossary(
  glossary: Glossary,
): Promise<Result<{ revision: Revision; index: CompiledIndex }, StorageFailure>> {
  const builder = new IndexBuilder();
  const walked = await glossary.eachBatch(batch => {
    for (const card of batch) for (const name of namesToMark(card)) builder.add(name);
  });
  if (!walked.ok) return walked;
  return success({ revision: walked.value, index: await inSlices(builder.build()) });
}

/** The names to find in pages for a card, including derived names; none where the card is private. */
export function namesToMark({ card, number }: GlossaryCard): IndexedName[] {
  return card.private ? [] : namesToIndex(card, number);
}
