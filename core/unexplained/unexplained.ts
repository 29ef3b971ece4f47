import { titleOrder } from '../glossary/search-words.ts';
import { type Capitals, capitalsIn } from './capitals.ts';
import { type ExplainedBlock, type NameRun, nameRuns, smallWords } from './name-runs.ts';

export type { Capitals } from './capitals.ts';
export type { ExplainedBlock } from './name-runs.ts';

/** A name that no card explains. */
export type Unexplained = {
  readonly name: string;
  readonly mentions: number;
  /** The sentence in which it occurs first. */
  readonly sentence: string;
};

/** The names that no card explains, as far as the script and the language allow names to be recognised. */
export type UnexplainedNames = {
  /** `nouns`: only names of several words, and names after a title, are listed; `none`: no names are listed. */
  readonly capitals: Capitals;
  /** Most mentions first, then in the order of the text. */
  readonly names: readonly Unexplained[];
};

/** How many names are listed. */
const MAX_NAMES = 60;

/** Length of the longest sentence given as context, in UTF-16 code units. */
const LONGEST_SENTENCE = 300;

type Group = {
  readonly name: string;
  readonly words: number;
  readonly sentence: string;
  mentions: number;
  sure: boolean;
};

/**
 * Finds capitalised names that no card explains. A word that may be capitalised for another reason (at the beginning of
 * a sentence, in a headline, a day of the week) counts only if it is certainly a name elsewhere in the article. Endings
 * of inflected names are not removed, so one name may be listed in several forms.
 *
 * @param language BCP 47 tag; `''` if it is not known.
 */
export function findUnexplained(blocks: readonly ExplainedBlock[], language: string): UnexplainedNames {
  const texts = blocks.map(({ text }) => text);
  const capitals = capitalsIn(texts, language);
  if (capitals === 'none') return { capitals, names: [] };
  const small = smallWords(texts);
  const groups = new Map<string, Group>();
  for (const block of blocks)
    for (const run of nameRuns(block, language, capitals, small)) addTo(groups, run, block.text);
  joinShortForms(groups);
  const names = [...groups.values()]
    .filter(({ sure }) => sure)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MAX_NAMES)
    .map(({ name, mentions, sentence }) => ({ name, mentions, sentence }));
  return { capitals, names };
}

function addTo(groups: Map<string, Group>, { name, words, sure, sentence }: NameRun, text: string): void {
  const key = titleOrder(name);
  const group = groups.get(key);
  if (group) {
    group.mentions++;
    group.sure ||= sure;
  } else groups.set(key, { name, words, mentions: 1, sure, sentence: shortened(text, sentence) });
}

/** Counts "Ruiz" as "Ana Ruiz" if only one longer name ends in it. */
function joinShortForms(groups: Map<string, Group>): void {
  const byLast = new Map<string, Group | null>();
  for (const [key, group] of groups) {
    if (group.words < 2 || !group.sure) continue;
    const last = key.slice(key.lastIndexOf(' ') + 1);
    byLast.set(last, byLast.has(last) ? null : group);
  }
  for (const [key, group] of groups) {
    const longer = group.words === 1 ? byLast.get(key) : null;
    if (!longer) continue;
    longer.mentions += group.mentions;
    groups.delete(key);
  }
}

function shortened(text: string, { start, end }: NameRun['sentence']): string {
  const sentence = text.slice(start, end).replace(/\s+/gu, ' ');
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const cut = sentence.slice(0, LONGEST_SENTENCE - 1);
  return `${(cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()}…`;
}
