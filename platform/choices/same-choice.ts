import { canonical } from '#core/glossary/canonical.ts';
import { choiceKey } from '#core/resolving/choices/choices.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';

/**
 * A text that two choices share exactly where they decide the same: a name is one name in capitals and in small
 * letters, as where choices are looked up.
 */
export function sameness(choice: ReaderChoice): string {
  if (choice.type === 'known' || choice.name === undefined) return canonical(choice);
  return canonical({ ...choice, name: choiceKey(choice.name) });
}
