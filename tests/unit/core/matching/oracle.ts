/**
 * Finds names in text by following docs/matching.md sentence by sentence, however slow that is. It shares no code with
 * the engine except the lists of words (elisions, endings, particles) and of alphabets.
 */
import { isElided, isEnding } from '#core/matching/characters/apostrophes.ts';
import { alphabetOf, joinsEndings, ownLetter } from '#core/matching/characters/languages.ts';
import { isParticle } from '#core/matching/characters/particles.ts';
import type { IndexedName, Match } from '#core/matching/matcher.ts';
import { type Cell, cellsOf } from './oracle-cells.ts';

const LEAST_INSIDE: Record<string, number> = { han: 2, hiragana: 3, katakana: 5, southeast: 3 };
const NO_PREFIXES = new Set('fa ur ps ckb ku ug sd ks pa pnb az azb kk ky uz ms yi'.split(' '));
const ARTICLES = 'the a an le la les l un une der die das el los las il lo i gli o os as de het een'.split(
  ' ',
);

/** A name in the text: its cells from `from` up to `to`. */
type Place = { readonly cells: readonly Cell[]; readonly from: number; readonly to: number };

export function find(names: readonly IndexedName[], text: string, language: string): Match[] {
  const cells = cellsOf(text);
  const wanted = names.map(name => ({ name, cells: cellsOf(name.text).filter(isNotSpaceAtEnd) }));
  const matches: Match[] = [];
  for (let from = 0; from < cells.length; ) {
    let best = 0;
    let found: IndexedName[] = [];
    for (const { name, cells: key } of wanted) {
      const to = endOf(key, cells, from);
      if (to === 0 || to < best || !stands(name, key, { cells, from, to }, language)) continue;
      found = to === best ? [...found, name] : [name];
      best = to;
    }
    if (best === 0) from++;
    else {
      matches.push(toMatch(cells, from, best, found));
      from = best;
    }
  }
  return matches;
}

function isNotSpaceAtEnd(cell: Cell, index: number, cells: readonly Cell[]): boolean {
  return cell.kind !== 'space' || (index > 0 && index < cells.length - 1);
}

function toMatch(cells: readonly Cell[], from: number, to: number, names: readonly IndexedName[]): Match {
  return {
    start: cells[from]!.start,
    end: cells[to - 1]!.end,
    cards: [...new Set(names.map(name => name.card))].sort((a, b) => a - b),
    neverAlone: names.every(name => name.neverAlone === true),
  };
}

/** The cell after the name, if the cells from `from` on fold to the name's fold; otherwise 0. */
function endOf(key: readonly Cell[], cells: readonly Cell[], from: number): number {
  const wanted = key.map(cell => cell.fold).join('');
  if (wanted === '' || cells[from]!.kind === 'space') return 0;
  let have = '';
  for (let to = from; to < cells.length; ) {
    have += cells[to++]!.fold;
    if (have === wanted) return hasWords(key, cells.slice(from, to)) ? to : 0;
    if (!wanted.startsWith(have)) return 0;
  }
  return 0;
}

/**
 * A final jamo is a separate word after a letter of another script, but otherwise joins the letter before it; both fold
 * alike. So two words must not match one.
 */
function hasWords(key: readonly Cell[], cells: readonly Cell[]): boolean {
  const folds = (cells: readonly Cell[]) =>
    wordsOf(cells).flatMap(word => {
      const fold = foldOf(word, 0, word.length);
      // Outside alphabetic scripts each character of the fold is a word: ヿ folds to コト.
      return word[0]!.class === 'alphabetic' ? fold : fold.split('');
    });
  return folds(key).join('\n') === folds(cells).join('\n');
}

function stands(name: IndexedName, key: readonly Cell[], place: Place, language: string): boolean {
  const letters = place.cells.slice(place.from, place.to).filter(cell => cell.class !== null).length;
  if (letters < leastAtStart(place.cells, place.from, language)) return false;
  const atEnd = leastAtEnd(place, language);
  if (letters < atEnd.least || (atEnd.ending && name.inflected === false)) return false;
  return capitalsAgree(name, key, place) && ownLettersAgree(name, key, place, language);
}

function leastAtStart(cells: readonly Cell[], from: number, language: string): number {
  const [own, before, further] = [cells[from]!, cells[from - 1], cells[from - 2]];
  if (own.class === null) return before?.class === 'alphabetic' ? Infinity : 0;
  if (before?.class === own.class) {
    if (own.class === 'alphabetic') return leastBehindPrefix(cells, from, language);
    return LEAST_INSIDE[own.class] ?? Infinity;
  }
  if (own.class !== 'alphabetic' || before?.kind !== 'apostrophe' || further?.class !== 'alphabetic')
    return 0;
  return isElided(foldOf(cells, wordStart(cells, from - 2), from - 1), language) ? 0 : Infinity;
}

function leastBehindPrefix(cells: readonly Cell[], from: number, language: string): number {
  const start = wordStart(cells, from - 1);
  const prefix = cells.slice(start, from);
  if (NO_PREFIXES.has(language.split('-')[0]!) || prefix.some(cell => cell.fold.length !== 1))
    return Infinity;
  const isPrefix = /^(?:[והבלמשכ]{1,2}|[وف]?(?:لل|[بكل]?(?:ال)?))$/.test(foldOf(cells, start, from));
  return isPrefix && leastAtStart(cells, start, language) === 0 ? 3 : Infinity;
}

function leastAtEnd({ cells, to }: Place, language: string): { least: number; ending: boolean } {
  const [own, after] = [cells[to - 1]!, cells[to]];
  if (own.class === null) return { least: after?.class === 'alphabetic' ? Infinity : 0, ending: false };
  if (after?.class === own.class) {
    if (own.class !== 'hangul') return { least: LEAST_INSIDE[own.class] ?? Infinity, ending: false };
    return isParticle(foldOf(cells, to, wordEnd(cells, to)))
      ? { least: 2, ending: true }
      : { least: Infinity, ending: false };
  }
  const leaning = own.class === 'alphabetic' && after?.kind === 'apostrophe';
  if (!leaning || cells[to + 1]?.class !== 'alphabetic') return { least: 0, ending: false };
  const letters = foldOf(cells, to + 1, wordEnd(cells, to + 1));
  return { least: isEnding(letters, language) || joinsEndings(language) ? 0 : Infinity, ending: true };
}

/** The first cell of the run of one class that contains `at`. */
function wordStart(cells: readonly Cell[], at: number): number {
  return at > 0 && cells[at - 1]!.class === cells[at]!.class ? wordStart(cells, at - 1) : at;
}

/** The cell after that run. */
function wordEnd(cells: readonly Cell[], at: number): number {
  return cells[at + 1]?.class === cells[at]!.class ? wordEnd(cells, at + 1) : at + 1;
}

function foldOf(cells: readonly Cell[], from: number, to: number): string {
  return cells
    .slice(from, to)
    .map(cell => cell.fold)
    .join('');
}

function capitalsAgree(name: IndexedName, key: readonly Cell[], { cells, from, to }: Place): boolean {
  const text = cells.slice(from, to);
  switch (ruleOf(name, key)) {
    case 'exact':
      return capitals(text) === capitals(key);
    case 'capital':
      return lastWordOf(text)[0]!.upper;
    default:
      return true;
  }
}

function ruleOf(name: IndexedName, key: readonly Cell[]): 'exact' | 'capital' | 'fold' {
  if (name.case === 'exact') return 'exact';
  if (name.case === 'ignore') return 'fold';
  const letters = [...name.text].filter(letter => /[\p{L}\p{N}\p{M}]/u.test(letter));
  const upper = letters.filter(letter => /[\p{Lu}\p{Lt}]/u.test(letter) || letter.toLowerCase() !== letter);
  const lower = letters.filter(letter => /\p{Lowercase}/u.test(letter) && letter.toLowerCase() === letter);
  if (upper.length > 0 && upper.length >= 0.75 * (upper.length + lower.length)) return 'exact';
  const words = wordsOf(key);
  const behindArticle = words.length === 2 && ARTICLES.includes(words[0]!.map(cell => cell.fold).join(''));
  return (words.length === 1 || behindArticle) && words.at(-1)![0]!.upper ? 'capital' : 'fold';
}

function wordsOf(cells: readonly Cell[]): Cell[][] {
  const words: Cell[][] = [];
  cells.forEach((cell, index) => {
    if (cell.class === null) return;
    const goesOn = cell.class === 'alphabetic' && cells[index - 1]?.class === 'alphabetic';
    if (goesOn) words.at(-1)!.push(cell);
    else words.push([cell]);
  });
  return words;
}

function lastWordOf(cells: readonly Cell[]): Cell[] {
  return wordsOf(cells).at(-1)!;
}

function capitals(cells: readonly Cell[]): string {
  return cells
    .map(cell => (cell.class === null ? '' : (cell.upper ? 'A' : 'a').repeat(cell.fold.length)))
    .join('');
}

function ownLettersAgree(
  name: IndexedName,
  key: readonly Cell[],
  { cells, from, to }: Place,
  language: string,
): boolean {
  const alphabet = alphabetOf(name.language);
  if (alphabet === 0 || alphabet !== alphabetOf(language)) return true;
  return ownLetters(cells.slice(from, to), alphabet) === ownLetters(key, alphabet);
}

function ownLetters(cells: readonly Cell[], alphabet: number): string {
  return cells
    .map(cell => (cell.class === null ? '' : ownLetter(cell.text, alphabet) || '.'.repeat(cell.fold.length)))
    .join('');
}
