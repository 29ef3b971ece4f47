import { ArrowLeft, Pin, PinOff, X } from 'lucide';
import { Card } from '#components/card/Card.tsx';
import { UnsureCard } from '#components/card/UnsureCard.tsx';
import { IconButton } from '#components/controls/IconButton.tsx';
import { useMessages } from '#components/messages.ts';
import type { Card as CardData } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';

export type CardPanelProps = {
  /** The card to show; null while it is unsure which one is meant. */
  readonly card: CardData | null;
  readonly candidates: readonly CardData[];
  readonly writtenAs: string;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  readonly titleFor: (id: CardId) => string | null;
  readonly onOpenCard: (id: CardId) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onEdit: (id: CardId) => void;
};

/** The card in the page: the Card itself, with the controls that only this place has. */
export function CardPanel(props: CardPanelProps) {
  const { t } = useMessages();
  const { card, candidates, writtenAs } = props;
  const actions = (
    <>
      {props.canGoBack && (
        <IconButton icon={ArrowLeft} directional label={t('contentBack')} onClick={props.onBack} />
      )}
      <IconButton
        icon={props.pinned ? PinOff : Pin}
        label={t(props.pinned ? 'contentUnpin' : 'contentPin')}
        onClick={props.onPin}
      />
      <IconButton icon={X} label={t('contentClose')} onClick={props.onClose} />
    </>
  );
  if (!card)
    return (
      <UnsureCard
        writtenAs={writtenAs}
        candidates={candidates}
        onOpenCard={props.onOpenCard}
        actions={actions}
      />
    );
  return (
    <Card
      card={card}
      writtenAs={props.canGoBack ? undefined : writtenAs}
      candidates={props.canGoBack ? undefined : candidates}
      onOpenCard={props.onOpenCard}
      onEdit={() => props.onEdit(card.id)}
      titleFor={props.titleFor}
      actions={actions}
    />
  );
}
