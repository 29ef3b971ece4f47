import { BookX } from 'lucide';
import type { Card as CardData } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { Card, type CardProps } from '../card/Card.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useMessages } from '../messages.ts';
import { FailureNote } from './StatusNote.tsx';

/** The state of the open card: being fetched, shown, no longer in the glossary, or unreadable. */
export type OpenedCard =
  | { readonly state: 'loading' | 'missing' }
  | { readonly state: 'shown'; readonly card: CardData; readonly titles: ReadonlyMap<CardId, string> }
  | { readonly state: 'failed'; readonly reason: string; readonly detail: string };

type OpenedCardViewProps = Omit<CardProps, 'card' | 'titleFor'> & {
  /** The card that is to be shown; `opened` may still be the one before it. */
  readonly id: CardId;
  readonly opened: OpenedCard;
};

/** The open card, or why there is none to show. Nothing while it is being fetched. */
export function OpenedCardView({ id, opened, ...props }: OpenedCardViewProps) {
  const { t } = useMessages();
  switch (opened.state) {
    case 'loading':
      return null;
    case 'shown':
      return opened.card.id === id ? (
        <Card {...props} card={opened.card} titleFor={other => opened.titles.get(other) ?? null} />
      ) : null;
    case 'missing':
      return <EmptyState icon={BookX} title={t('popupCardMissing')} />;
    case 'failed':
      return <FailureNote reason={opened.reason} detail={opened.detail} />;
  }
}
