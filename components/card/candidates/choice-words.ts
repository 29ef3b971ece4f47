import type { MessageKey, Translate } from '#assets/locales/messages.ts';
import type { Card } from '#core/cards/card.ts';
import type { ChoiceScope, ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { KINDS } from '../../controls/kind-icons.ts';

/** How far a choice reaches. */
export type Reach = ChoiceScope['type'];

export const REACHES: readonly { readonly value: Reach; readonly word: MessageKey }[] = [
  { value: 'article', word: 'cardReachArticle' },
  { value: 'site', word: 'cardReachSite' },
  { value: 'always', word: 'cardReachAlways' },
];

const SAID: Readonly<Record<'means' | 'not-this', Readonly<Record<Reach, MessageKey>>>> = {
  means: { article: 'cardMeansArticle', site: 'cardMeansSite', always: 'cardMeansAlways' },
  'not-this': { article: 'cardRefusedArticle', site: 'cardRefusedSite', always: 'cardRefusedAlways' },
};

/**
 * A sentence that states what a choice did.
 *
 * @param name the name that the choice is about.
 */
export function choiceWords(
  type: ReaderChoice['type'],
  reach: Reach,
  name: string,
  card: Pick<Card, 'kind' | 'title'>,
  t: Translate,
): string {
  if (type === 'known') return t('cardKnownSaid', card.title);
  // "“Jordan” means Jordan" says nothing.
  const title =
    card.title === name
      ? t('cardTitleOfKind', card.title, t(KINDS[card.kind].word).toLocaleLowerCase())
      : card.title;
  return t(SAID[type][reach], name, title);
}

/** Why a choice could not be stored or undone, and what the reader can do. */
export function troubleWords(reason: string, undoing: boolean, t: Translate): string {
  if (undoing) return t('cardNotUndone');
  if (reason === 'private-window') return t('cardNotKeptPrivate');
  if (reason === 'no-address') return t('cardNotKeptAddress');
  return t('cardNotKept');
}
