import { canonical } from '#core/glossary/canonical.ts';
import { choiceKey } from '#core/resolving/choices/choices.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';

/**
 * A key that is equal for two choices exactly if they have the same meaning. Names that differ only in case count as one,
 * as they do when choices are looked up.
 */
export function sameness(choice: ReaderChoice): string {
  if (choice.type === 'known' || choice.name === undefined) return canonical(choice);
  return canonical({ ...choice, name: choiceKey(choice.name) });
}
