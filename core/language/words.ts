/** Words separated by white space. A string costs nothing before somebody needs the words. */
export type WordList = string;

/** Regular expressions separated by white space; `_` is a space inside of one. */
export type PhraseList = string;

/** Any of the phrases, with an expression before and one behind them. */
export type CuePart = { readonly before: string; readonly phrases: PhraseList; readonly behind: string };

/** An expression over the words around a name: any of its parts. Flags are `iu` where none are given. */
export type Cue = { readonly parts: readonly CuePart[]; readonly flags?: 'i' | 'u' };

export function splitWords(list: WordList | null | undefined): string[] {
  return list?.split(/\s+/).filter(word => word !== '') ?? [];
}

/** Source of an expression for any of the phrases. */
export function anyOf(phrases: PhraseList): string {
  return `(?:${splitWords(phrases).join('|').replaceAll('_', ' ')})`;
}

const compiled = new WeakMap<Cue, RegExp>();

/** The expression of a cue, compiled on first use: most articles need the cues of one language. */
export function expressionOf(cue: Cue): RegExp {
  let expression = compiled.get(cue);
  if (!expression) {
    const source = cue.parts.map(({ before, phrases, behind }) => before + anyOf(phrases) + behind).join('|');
    expression = new RegExp(source, cue.flags ?? 'iu');
    compiled.set(cue, expression);
  }
  return expression;
}
