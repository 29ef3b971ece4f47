import { queryWords, searchWords } from '#core/glossary/search-words.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import type { ChoiceView } from './choice-view.ts';
import { choiceText } from './choice-words.ts';

type ChoiceType = ReaderChoice['type'];

export type ChoiceGroup = { readonly type: ChoiceType; readonly choices: readonly ChoiceView[] };

const ORDER: readonly ChoiceType[] = ['means', 'not-this', 'known'];

/** Groups the choices by type, newest first; empty groups are left out. */
export function groupChoices(choices: readonly ChoiceView[]): ChoiceGroup[] {
  const newestFirst = [...choices].sort((one, other) => other.madeAt - one.madeAt || other.key - one.key);
  return ORDER.map(type => ({
    type,
    choices: newestFirst.filter(({ choice }) => choice.type === type),
  })).filter(group => group.choices.length > 0);
}

/** The choices in which every word of the query begins some word; all choices for an empty query. */
export function filterChoices(choices: readonly ChoiceView[], query: string): readonly ChoiceView[] {
  const wanted = queryWords(query);
  if (wanted.length === 0) return choices;
  return choices.filter(choice => {
    const words = searchWords(choiceText(choice));
    return wanted.every(word => words.some(found => found.startsWith(word)));
  });
}
