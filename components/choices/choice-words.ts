import type { MessageKey } from '#assets/locales/messages.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import type { Messages } from '../messages.ts';
import type { ChoiceView } from './choice-view.ts';

/** The message for a choice: a sentence about the card (`$1`), or about a name (`$1`) and the card (`$2`). */
export function choiceMessage(choice: ReaderChoice): { readonly key: MessageKey; readonly name?: string } {
  if (choice.type === 'known') return { key: 'optionsChoiceKnown' };
  if (choice.type === 'means') return { key: 'optionsChoiceMeans', name: choice.name };
  return choice.name === undefined
    ? { key: 'optionsChoiceNot' }
    : { key: 'optionsChoiceNotNamed', name: choice.name };
}

/** The choice as plain text, to name it and its button: "Aliyev means Ilham Aliyev". */
export function choiceWords({ choice, card }: Pick<ChoiceView, 'choice' | 'card'>, t: Messages['t']): string {
  const { key, name } = choiceMessage(choice);
  const title = card?.title ?? t('optionsChoiceCardGone');
  return name === undefined ? t(key, title) : t(key, name, title);
}

/** The text that a search for a choice looks through: its card, its name, and the site or the article. */
export function choiceText({ choice, card }: Pick<ChoiceView, 'choice' | 'card'>): string {
  const name = choice.type === 'known' ? undefined : choice.name;
  return [card?.title, name, reachOf(choice)].filter(Boolean).join(' ');
}

function reachOf(choice: ReaderChoice): string | undefined {
  if (choice.type === 'known' || choice.scope.type === 'always') return undefined;
  return choice.scope.type === 'site' ? choice.scope.site : choice.scope.address;
}
