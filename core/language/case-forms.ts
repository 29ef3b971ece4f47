/** The forms of one word in the cases of its language, always in the same order. */
export type CaseForms = readonly string[];

type Number = {
  readonly noun: (word: string) => CaseForms | null;
  readonly adjective: (word: string) => CaseForms | null;
};

export type Declension = Number & {
  /** The plural, which an adjective at the beginning of the name shows: российские миротворцы. */
  readonly plural: Number;
  readonly isWord: (word: string) => boolean;
};

/**
 * The cases of a name of several words. In a person's name every word changes. In another name only the adjectives at
 * the beginning and the first noun change, and the words that depend on it do not: Министерства обороны России.
 */
export function inflectWords(name: string, person: boolean, declension: Declension): string[] {
  const words = name.split(' ');
  if (words.length > 6 || !words.every(word => declension.isWord(word))) return [];
  const isPlural = !person && words.length > 1 && declension.plural.adjective(words[0]!) !== null;
  const { noun, adjective: declineAdjective } = isPlural ? declension.plural : declension;
  const forms: (CaseForms | null)[] = [];
  let nounSeen = false;
  for (const word of words) {
    if (person) forms.push(hyphenated(word, noun));
    else if (nounSeen) forms.push(null);
    else {
      const adjective = words.length > 1 ? declineAdjective(word) : null;
      forms.push(adjective ?? hyphenated(word, noun));
      nounSeen = adjective === null;
    }
  }
  const cases = Math.max(0, ...forms.map(form => form?.length ?? 0));
  const found = new Set<string>();
  for (let index = 0; index < cases; index++) {
    found.add(
      words.map((word, at) => forms[at]?.[index] ?? (forms[at] ? forms[at]!.at(-1)! : word)).join(' '),
    );
  }
  found.delete(name);
  return [...found];
}

/** Нагорно-Карабахский is one word, and only the part after the last hyphen changes. */
function hyphenated(word: string, decline: (word: string) => CaseForms | null): CaseForms | null {
  const at = word.lastIndexOf('-');
  if (at < 0) return decline(word);
  return decline(word.slice(at + 1))?.map(form => word.slice(0, at + 1) + form) ?? null;
}
