import { capitalsBetween, isCapitalAt, ownLettersBetween } from '../characters/comparisons.ts';
import { alphabetOf } from '../characters/languages.ts';
import { RULE, resolveCase } from '../compiled/case-rule.ts';
import { KeyReader } from '../compiled/key.ts';
import type { IndexedName } from '../matcher.ts';

const ofName = new KeyReader();
const ofText = new KeyReader();

/**
 * True if the matched text really is this name by the folding and case rules. The index knows names only by their
 * fingerprints, so a match belongs to a card only after one of the card's names has been verified.
 *
 * @param language BCP 47 tag of the text.
 */
export function verifies(name: IndexedName, matchedText: string, language: string): boolean {
  if (!ofName.read(name.text) || !ofText.read(matchedText)) return false;
  if (ofName.toString() !== ofText.toString()) return false;
  return hasRightCapitals(name) && hasRightLetters(name, language);
}

function hasRightCapitals(name: IndexedName): boolean {
  switch (resolveCase(name.case, ofName)) {
    case RULE.exact:
      return (
        capitalsBetween(ofName.clusters, ofName.start, ofName.end) ===
        capitalsBetween(ofText.clusters, ofText.start, ofText.end)
      );
    case RULE.capital:
      return isCapitalAt(ofText.clusters, ofText.lastWordAt);
    default:
      return true;
  }
}

function hasRightLetters(name: IndexedName, language: string): boolean {
  const alphabet = alphabetOf(name.language);
  if (alphabet === 0 || alphabet !== alphabetOf(language)) return true;
  return (
    ownLettersBetween(ofName.clusters, ofName.start, ofName.end, alphabet) ===
    ownLettersBetween(ofText.clusters, ofText.start, ofText.end, alphabet)
  );
}
