/** Words separated by white space. They are stored as a string, which costs nothing until the words are needed. */
export type WordList = string;

/** Regular expressions separated by white space; `_` is a space within one. */
export type PhraseList = string;

/** Matches any of the phrases, between the expressions `before` and `after`. */
export type CuePart = { readonly before: string; readonly phrases: PhraseList; readonly after: string };

/** An expression for the words around a name, which matches if any of its parts does. The default flags are `iu`. */
export type Cue = { readonly parts: readonly CuePart[]; readonly flags?: 'i' | 'u' };

export function splitWords(list: WordList | null | undefined): string[] {
  return list?.split(/\s+/).filter(word => word !== '') ?? [];
}

/** The source of an expression that matches any of the phrases. */
export function anyOf(phrases: PhraseList): string {
  return `(?:${splitWords(phrases).join('|').replaceAll('_', ' ')})`;
}

const compiled = new WeakMap<Cue, RegExp>();

/** The expression of a cue, compiled on first use, because most articles need the cues of only one language. */
export function expressionOf(cue: Cue): RegExp {
  let expression = compiled.get(cue);
  if (!expression) {
    const source = cue.parts.map(({ before, phrases, after }) => before + anyOf(phrases) + after).join('|');
    expression = new RegExp(source, cue.flags ?? 'iu');
    compiled.set(cue, expression);
  }
  return expression;
}
