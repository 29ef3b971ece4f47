import { OWN, packOf } from '../cards/identifiers.ts';
import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { inAnyLanguage } from '../language/word-lists.ts';
import type { Candidate } from './occurrences/occurrence.ts';

const isConflictNoun = inAnyLanguage(({ conflictNouns }) => conflictNouns);
/** Kinds of cards whose names may be ordinary nouns. */
const WORD_KINDS: ReadonlySet<string> = new Set(['term', 'event', 'agreement']);
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}]/u;
/** Georgian counts as small letters, but has no capitals in sentences. */
const LOWER = /(?!\p{Script=Georgian})\p{Ll}/u;

/**
 * True for a name that is made of everyday words: "exodus", "four villages". Such words occur in articles about
 * anything, so the name means its card only beside names of the card's subject. An author who wants the name to count
 * everywhere says so with `neverAlone: false`; a reader's own card always counts.
 */
export function isEverydayName({ profile, name, base, language }: Candidate): boolean {
  const { card, id } = profile;
  if (packOf(id) === OWN || !isWrittenAsWords(name, card.kind, language)) return false;
  if (card.names.some(({ text, neverAlone }) => text === base && neverAlone === false)) return false;
  // A term that is related to nothing explains the word itself. It is in doubt only if the word has everyday uses.
  return card.kind !== 'term' || profile.relatedIds.size > 0 || isConflictNoun(base.toLowerCase());
}

/** True if the name is written like ordinary words of its language, not like a proper name. */
function isWrittenAsWords(name: string, kind: string, language: string): boolean {
  if (!UPPER_OR_DIGIT.test(name)) return LOWER.test(name) || kind === 'term';
  // "Exodus" begins a sentence, or is German.
  if (WORD_KINDS.has(kind) && isConflictNoun(name.toLowerCase())) return true;
  // In German the nouns of a term have capitals; an abbreviation has more of them.
  const nounsHaveCapitals = languageOf(primaryLanguage(language))?.capitals === 'nouns';
  return nounsHaveCapitals && kind === 'term' && !/\p{Lu}\p{Lu}|\p{N}/u.test(name);
}
