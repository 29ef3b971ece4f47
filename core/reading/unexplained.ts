/** A name that no card explains. */
export type Unexplained = {
  readonly name: string;
  readonly mentions: number;
  /** The sentence in which it stands first. */
  readonly sentence: string;
};

/** A block of the article's text, with the places that cards explain: UTF-16 offsets, `end` exclusive. */
export type ExplainedBlock = {
  readonly text: string;
  readonly explained: readonly { readonly start: number; readonly end: number }[];
};

/** Names that are worth telling, at most. */
const MOST_NAMES = 60;

/** Longest sentence that is given as context, in UTF-16 code units. */
const LONGEST_SENTENCE = 300;

/** Small words that stand inside of names: "University of Oxford", "Ursula von der Leyen". */
const JOINERS = 'of|de|del|della|di|da|do|dos|du|des|la|le|von|van|der|den|ter|zu|bin|ibn|al|el|и|de la';

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*";
const SEQUENCE = new RegExp(`${WORD}(?:(?: (?:${JOINERS})){0,2} ${WORD}|-${WORD})*`, 'gu');

/** Words before a name that are no part of it. */
const TITLES =
  /^(?:(?:The|A|An|Der|Die|Das|Den|Dem|Des|Ein|Eine|Le|La|Les|El|Los|Mr|Mrs|Ms|Dr|Prof|Sir|President|Prime|Minister|Foreign|Defence|Defense|Chancellor|Secretary|General|King|Queen|Herr|Frau|M|Mme)\.? )+/u;

/** Words that have a capital wherever they stand, and name nothing that wants a card. */
const NO_NAMES = new Set(
  (
    'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December English French German Russian'
  ).split(' '),
);

/** Which scripts and languages can be looked through: where capitals tell names. */
export function canFindNames(language: string): boolean {
  return !/^(?:ar|fa|he|hi|ja|ko|ka|th|zh|ur|bn|ta)\b/.test(language);
}

/**
 * Finds capitalised names that no card explains, those with the most mentions first. A single word counts only where it
 * stands with a capital inside of a sentence; in German, whose nouns all have one, only names of several words count.
 * Empty where a script has no capitals ({@link canFindNames}).
 */
export function findUnexplained(blocks: readonly ExplainedBlock[], language: string): Unexplained[] {
  if (!canFindNames(language)) return [];
  const german = /^(?:de|lb)\b/.test(language);
  // A first word that stands in small letters elsewhere has its capital from the sentence: "Yesterday Ada Morrow …".
  const small = new Set(
    blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  );
  const found = new Map<string, { name: string; mentions: number; sentence: string; inside: boolean }>();
  for (const { text, explained } of blocks) {
    for (const match of text.matchAll(SEQUENCE)) {
      const title = TITLES.exec(match[0])?.[0] ?? openingWord(match[0], text, match.index, small);
      const name = match[0]
        .slice(title.length)
        .replace(/['’]s?$/, '')
        .replace(/-$/, '');
      const start = match.index + title.length;
      const end = start + name.length;
      if (name.length < 2 || NO_NAMES.has(name) || (/^\p{Lu}+$/u.test(name) && name.length < 3)) continue;
      // "Since December": a sentence's first word, and a month.
      if (
        opensSentence(text, match.index) &&
        name
          .split(' ')
          .slice(1)
          .every(word => NO_NAMES.has(word)) &&
        name.includes(' ')
      )
        continue;
      if (explained.some(place => place.start < end && start < place.end)) continue;
      const several = /[\p{L}] \p{L}/u.test(name);
      if (german && !several) continue;
      // The first word of a sentence has its capital from there; what stands in no sentence is a headline.
      const opens = title === '' && opensSentence(text, match.index);
      const key = name.toLowerCase();
      const known = found.get(key);
      const inside = several || !opens;
      if (known) {
        known.mentions++;
        known.inside ||= inside;
      } else found.set(key, { name, mentions: 1, sentence: sentenceAround(text, start, end), inside });
    }
  }
  return [...found.values()]
    .filter(({ inside }) => inside)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_NAMES)
    .map(({ name, mentions, sentence }) => ({ name, mentions, sentence }));
}

/** The word with a space behind it that a sentence begins with before a name; '' where none does. */
function openingWord(found: string, text: string, at: number, small: ReadonlySet<string>): string {
  const word = /^(\S+) (?=\p{Lu})/u.exec(found);
  return word && small.has(word[1]!.toLowerCase()) && opensSentence(text, at) ? word[0] : '';
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return before.trim() === '' || /[.!?…:։“”"„«»(\n–—•]\s*$/u.test(before);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n'),
  );
  const after = /[.!?…](?=\s|$)/u.exec(text.slice(end));
  const to = after ? end + after.index + 1 : text.length;
  const sentence = text
    .slice(from + 1, to)
    .replace(/\s+/g, ' ')
    .trim();
  return sentence.length <= LONGEST_SENTENCE
    ? sentence
    : `${sentence.slice(0, LONGEST_SENTENCE - 1).trimEnd()}…`;
}
