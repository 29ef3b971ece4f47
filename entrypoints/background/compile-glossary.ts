import { namesOf } from '#core/cards/names-of.ts';
import type { IndexedName, Matcher } from '#core/matching/matcher.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import { compile, createMatcher } from './temporary-matcher.ts';

/** Compiles every name of the glossary, at one revision. */
export async function compileGlossary(
  glossary: Glossary,
): Promise<Result<{ revision: Revision; matcher: Matcher }, StorageFailure>> {
  const names: IndexedName[] = [];
  const walked = await glossary.eachBatch(batch => {
    for (const { card, number } of batch) {
      if (card.private) continue;
      for (const { text, language, case: rule, inflected, neverAlone } of namesOf(card))
        names.push({
          text,
          card: number,
          language: language ?? card.language,
          case: rule,
          inflected,
          neverAlone,
        });
    }
  });
  if (!walked.ok) return walked;
  return success({ revision: walked.value, matcher: createMatcher(compile(names)) });
}
