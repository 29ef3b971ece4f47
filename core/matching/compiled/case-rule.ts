import type { CaseRule } from '../../cards/name.ts';
import { isCapitalAt } from '../characters/comparisons.ts';
import type { KeyReader } from './key.ts';

/** How capitals in the text are compared; decided from the name when the index is compiled. */
export const RULE = {
  /** Any case. */
  fold: 0,
  /** The last word must begin with a capital: `Turkey` and `TURKEY`, not `turkey`. */
  capital: 1,
  /** Every capital and every small letter must be as in the name: `US`, not `us`. */
  exact: 2,
} as const;

/** If at least this share of a name's letters are capitals, the name is compared exactly. */
const MOSTLY_CAPITALS = 0.75;

/** Articles that may come before a one-word name: The Sun, Le Monde, Der Spiegel, El País. */
const ARTICLES = new Set(
  'the a an le la les l un une der die das el los las il lo i gli o os as de het een'.split(' '),
);
const LONGEST_ARTICLE = 3;

/** The rule that a name's case option means for this name, which `key` has just read. */
export function resolveCase(option: CaseRule | undefined, key: KeyReader): number {
  if (option === 'exact') return RULE.exact;
  if (option === 'ignore') return RULE.fold;
  if (isMostlyCapitals(key)) return RULE.exact;
  return isOneWord(key) && isCapitalAt(key.clusters, key.lastWordAt) ? RULE.capital : RULE.fold;
}

function isOneWord(key: KeyReader): boolean {
  if (key.words === 1) return true;
  // Signs may come before the article, so its first word need not begin at 0.
  const [start, end] = [key.wordStarts[0]!, key.wordEnds[0]!];
  if (key.words !== 2 || end - start > LONGEST_ARTICLE) return false;
  return ARTICLES.has(String.fromCharCode(...key.units.subarray(start, end)));
}

/** Letters of scripts without capitals do not count. */
function isMostlyCapitals({ capitals, smalls }: KeyReader): boolean {
  return capitals > 0 && capitals >= MOSTLY_CAPITALS * (capitals + smalls);
}
