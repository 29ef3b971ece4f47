import { Pencil } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Card } from '#core/cards/card.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindMark } from '../controls/KindMark.tsx';
import { useMessages } from '../messages.ts';
import { cardHeading } from './card-heading.ts';
import { ChangedCount, ChangedMark } from './statements/ChangedMark.tsx';
import './card.css';

type CardHeaderProps = {
  readonly card: Card;
  readonly headingId: string;
  readonly writtenAs?: string | undefined;
  readonly onEdit?: (() => void) | undefined;
  /** Further controls, depending on where the card is shown: back, pin, close. */
  readonly actions?: ComponentChildren;
};

/** The card's kind, name and one-line description. The header stays in sight while the card scrolls. */
export function CardHeader({ card, headingId, writtenAs, onEdit, actions }: CardHeaderProps) {
  const { t } = useMessages();
  const { heading, listedAs, writtenHere } = cardHeading(card, writtenAs);
  return (
    <header class="card-header">
      <div class="card-bar">
        <KindMark kind={card.kind} />
        <ChangedCount />
        <div class="card-actions">
          {onEdit && <IconButton icon={Pencil} label={t('cardEdit')} onClick={onEdit} />}
          {actions}
        </div>
      </div>
      <h2 id={headingId} class="card-title" lang={card.language} dir="auto">
        <ChangedMark among={lines => lines.title} />
        {heading}
      </h2>
      {listedAs !== null && <p class="card-form">{t('cardListedAs', listedAs)}</p>}
      {writtenHere !== null && <p class="card-form">{t('cardWrittenHere', writtenHere)}</p>}
      {card.gist !== undefined && (
        <p class="card-gist" lang={card.language} dir="auto">
          <ChangedMark among={lines => lines.gist} />
          {card.gist}
        </p>
      )}
    </header>
  );
}
