import { BookDashed } from 'lucide';
import { useId } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';
import { CardRows } from './CardRows.tsx';
import type { ArticleCard } from './page-reading.ts';
import type { PageStatus } from './page-status.ts';
import { type StatusActions, StatusNote } from './StatusNote.tsx';

export type ArticleCardsProps = {
  readonly status: PageStatus;
  readonly site: string | null;
  readonly reason: string | null;
  /** In the order of first mention. */
  readonly cards: readonly ArticleCard[];
  readonly statusActions: StatusActions;
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (id: CardId) => void;
};

/** The cards of the page that is open, or why there are none. */
export function ArticleCards(props: ArticleCardsProps) {
  const messages = useMessages();
  const heading = useId();
  const { status, site, reason, cards, statusActions, onOpen, onJump } = props;
  const mentions = cards.reduce((sum, card) => sum + card.mentions, 0);
  const reading = status === 'reading';
  return (
    <section aria-labelledby={heading}>
      <div class="popup-section-head">
        <h2 id={heading}>{messages.t(reading ? 'popupArticle' : 'popupPage')}</h2>
        {reading && cards.length > 0 && (
          <p>
            {plural(messages, 'popupCards', cards.length)} · {plural(messages, 'popupMentions', mentions)}
          </p>
        )}
      </div>
      {!reading ? (
        <StatusNote status={status} site={site} reason={reason} actions={statusActions} />
      ) : cards.length > 0 ? (
        <CardRows labelledBy={heading} cards={cards} onOpen={onOpen} onJump={onJump} />
      ) : (
        <EmptyState icon={BookDashed} title={messages.t('popupNoMentions')}>
          <p>{messages.t('popupNoMentionsText')}</p>
        </EmptyState>
      )}
    </section>
  );
}
