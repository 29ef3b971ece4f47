import { indexedNames } from '#core/cards/indexed-names.ts';
import { type CompiledIndex, compileInSlices, type IndexedName } from '#core/matching/index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, Revision, StorageFailure } from '#platform/glossary/glossary.ts';

/** Compiles every name of the glossary, at one revision. */
export async function compileGlossary(
  glossary: Glossary,
): Promise<Result<{ revision: Revision; index: CompiledIndex }, StorageFailure>> {
  const names: IndexedName[] = [];
  const walked = await glossary.eachBatch(batch => {
    for (const { card, number } of batch) if (!card.private) names.push(...indexedNames(card, number));
  });
  if (!walked.ok) return walked;
  const slices = compileInSlices(names);
  let slice = slices.next();
  while (!slice.done) {
    // Other tabs' questions come in between.
    await new Promise(resolve => setTimeout(resolve));
    slice = slices.next();
  }
  return success({ revision: walked.value, index: slice.value });
}
