/** Forms of one word in the cases of its language, in one order. */
export type CaseForms = readonly string[];

export type Declension = {
  readonly noun: (word: string) => CaseForms | null;
  readonly adjective: (word: string) => CaseForms | null;
  readonly isWord: (word: string) => boolean;
};

/**
 * The cases of a name of several words. A person's words all change; of another name the adjectives in front and the
 * first noun do, and what depends on it stays: Министерства обороны России.
 */
export function inflectWords(name: string, person: boolean, declension: Declension): string[] {
  const words = name.split(' ');
  if (words.length > 6 || !words.every(word => declension.isWord(word))) return [];
  const forms: (CaseForms | null)[] = [];
  let nounSeen = false;
  for (const word of words) {
    if (person) forms.push(hyphenated(word, declension.noun));
    else if (nounSeen) forms.push(null);
    else {
      const adjective = words.length > 1 ? declension.adjective(word) : null;
      forms.push(adjective ?? hyphenated(word, declension.noun));
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

/** Both halves of Нагорно-Карабахский stay one word: only the last one changes. */
function hyphenated(word: string, decline: (word: string) => CaseForms | null): CaseForms | null {
  const at = word.lastIndexOf('-');
  if (at < 0) return decline(word);
  return decline(word.slice(at + 1))?.map(form => word.slice(0, at + 1) + form) ?? null;
}
