import { Ban, Check, ChevronRight } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Why } from '#core/resolving/why.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import { type Candidate, CandidateList } from './candidates/CandidateList.tsx';
import { ReasonList } from './candidates/ReasonList.tsx';
import './card-foot.css';

export type CardFootProps = {
  readonly card: Candidate;
  /** True where the article is taken to mean this card; false where the card is only one candidate. */
  readonly isMeant: boolean;
  /** The name as the article writes it, cleaned up for display. */
  readonly writtenAs: string;
  /** The reasons for and against this card. */
  readonly why: readonly Why[];
  /** The other cards that could be meant, likeliest first. */
  readonly others: readonly Candidate[];
  readonly onOpenCard: (id: CardId) => void;
  readonly onChoose: (id: CardId) => void;
  readonly onRefuse: (id: CardId) => void;
  readonly onKnow: (id: CardId) => void;
};

/**
 * The foot of a card that was opened from a mark: the reader's choices about the match, and the reasons for it. The
 * controls stay in sight however long the card is, since a wrong card is recognised at its head; the reasons unfold
 * below them.
 */
export function CardFoot(props: CardFootProps) {
  const { card, isMeant, writtenAs, why, others } = props;
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const reasons = useRef<HTMLDivElement>(null);
  const reasonsId = useId();
  useEffect(() => {
    if (open && reasons.current) reveal(reasons.current);
  }, [open]);
  return (
    <>
      <footer class="card-foot">
        {why.length + others.length > 0 && (
          <button
            type="button"
            class="card-why-button"
            aria-expanded={open}
            aria-controls={reasonsId}
            onClick={() => setOpen(!open)}
          >
            <Icon icon={ChevronRight} size={1} directional />
            {t(isMeant ? 'cardWhy' : 'cardWhyCandidate')}
          </button>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
        <div class="card-foot-actions" role="group" aria-label={t('cardChoices')}>
          <MeantButton {...props} />
          <Button
            look="quiet"
            icon={Check}
            explained={t('cardKnownMeans')}
            onClick={() => props.onKnow(card.id)}
          >
            {t('cardKnown')}
          </Button>
        </div>
      </footer>
      <div class="card-why" id={reasonsId} ref={reasons} hidden={!open}>
        <ReasonList why={why} writtenAs={writtenAs} />
        {others.length > 0 && (
          <div class="card-also">
            <p>{t('cardUnsureAlso')}</p>
            <CandidateList candidates={others} onOpenCard={props.onOpenCard} />
          </div>
        )}
      </div>
    </>
  );
}

/**
 * Scrolls a card down to the reasons that unfolded at its end, but never so far that the foot above them slides under
 * the header.
 */
function reveal(reasons: HTMLElement): void {
  const card = reasons.closest('.card');
  const head = card?.querySelector('.card-header');
  const foot = reasons.previousElementSibling;
  if (!card || !head || !foot) return;
  const { top, bottom } = reasons.getBoundingClientRect();
  const hidden = bottom - card.getBoundingClientRect().bottom;
  const room = top - foot.getBoundingClientRect().height - head.getBoundingClientRect().bottom;
  card.scrollTop += Math.max(0, Math.min(hidden, room));
}

function MeantButton({ card, isMeant, writtenAs, onChoose, onRefuse }: CardFootProps) {
  const { t } = useMessages();
  return isMeant ? (
    <Button
      look="quiet"
      icon={Ban}
      explained={t('cardNotThisMeans', writtenAs)}
      onClick={() => onRefuse(card.id)}
    >
      {t('cardNotThis')}
    </Button>
  ) : (
    <Button label={t('cardThisOneNamed', card.title)} onClick={() => onChoose(card.id)}>
      {t('cardThisOne')}
    </Button>
  );
}
