import { ArrowDown, ArrowLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleDay } from '#core/as-of/article-date.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { KeepDay } from '../card/DayOfArticle.tsx';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import { type OpenedCard, OpenedCardView } from './OpenedCardView.tsx';
import './card-pane.css';
import './popup.css';

export type CardPaneProps = {
  /** Changes with each card that is opened. */
  readonly id: CardId;
  readonly opened: OpenedCard;
  /** What changed in the card since the reader last read it. */
  readonly changes: CardChanges | null;
  /** True where the reader came from another card; otherwise "back" leads to the list. */
  readonly nested: boolean;
  /** The article's day; null where it could not be found. Left out where the page's text is not known. */
  readonly article?: ArticleDay | undefined;
  readonly onKeepDay?: KeepDay | undefined;
  readonly pack: PackNote | null;
  readonly onBack: () => void;
  /** Goes straight back to the list. */
  readonly onClose: () => void;
  readonly onOpenCard: (id: CardId) => void;
  readonly onEdit: () => void;
  /** Goes to the card's next mention; left out where the page has none. */
  readonly onJump?: (() => void) | undefined;
};

/** One card, shown in place of the list. The focus moves here, and Escape leads back. */
export function CardPane(props: CardPaneProps) {
  const {
    id,
    opened,
    changes,
    nested,
    article,
    onKeepDay,
    pack,
    onBack,
    onClose,
    onOpenCard,
    onEdit,
    onJump,
  } = props;
  const { t } = useMessages();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [id]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise Escape would close the whole popup.
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a shortcut to the button below
    <div class="popup-pane" onKeyDown={closeOnEscape}>
      <div class="popup-pane-bar">
        <Button look="quiet" icon={ArrowLeft} directional onClick={onBack} buttonRef={back}>
          {t(nested ? 'popupBackToCard' : 'popupBackToList')}
        </Button>
        {onJump && (
          <Button look="quiet" icon={ArrowDown} onClick={onJump}>
            {t('popupNextMention')}
          </Button>
        )}
      </div>
      <main class="popup-pane-card">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <OpenedCardView
          id={id}
          opened={opened}
          changes={changes}
          article={article}
          onKeepDay={onKeepDay}
          pack={pack}
          onOpenCard={onOpenCard}
          onEdit={onEdit}
        />
      </main>
    </div>
  );
}
