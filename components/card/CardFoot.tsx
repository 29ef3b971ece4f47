import { Ban, Check } from 'lucide';
import { useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Why } from '#core/resolving/why.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useMessages } from '../messages.ts';
import { type Candidate, CandidateList } from './CandidateList.tsx';
import { ReasonList } from './ReasonList.tsx';

export type CardFootProps = {
  readonly card: Candidate;
  /** True where the article is taken to mean this card; false where it only could. */
  readonly isMeant: boolean;
  /** The form that this article uses, as cut out of its text. */
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

/** Under a card that was opened from a mark: why it is this one, and what the reader can say to it. */
export function CardFoot(props: CardFootProps) {
  const { card, isMeant, writtenAs, why, others } = props;
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <footer class="card-foot">
      {why.length + others.length > 0 && (
        <Fold summary={t(isMeant ? 'cardWhy' : 'cardWhyCandidate')} open={open} onToggle={setOpen}>
          <ReasonList why={why} writtenAs={writtenAs} />
          {others.length > 0 && (
            <div class="card-also">
              <p>{t('cardUnsureAlso')}</p>
              <CandidateList candidates={others} onOpenCard={props.onOpenCard} />
            </div>
          )}
        </Fold>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      <div class="card-foot-actions" role="group" aria-label={t('cardChoices')}>
        {isMeant ? (
          <Button
            look="quiet"
            icon={Ban}
            explained={t('cardNotThisMeans', writtenAs)}
            onClick={() => props.onRefuse(card.id)}
          >
            {t('cardNotThis')}
          </Button>
        ) : (
          <Button label={t('cardThisOneNamed', card.title)} onClick={() => props.onChoose(card.id)}>
            {t('cardThisOne')}
          </Button>
        )}
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
  );
}
