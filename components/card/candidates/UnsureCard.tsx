import { CircleQuestionMark } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Why } from '#core/resolving/why.ts';
import { Button } from '../../controls/Button.tsx';
import { directionOf } from '../../controls/direction.ts';
import { Icon } from '../../controls/Icon.tsx';
import { type Messages, useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import { plainForm } from '../card-heading.ts';
import { type Candidate, CandidateList } from './CandidateList.tsx';
import { ReasonList } from './ReasonList.tsx';
import '../card.css';
import '../../controls/kind-mark.css';

type UnsureCardProps = {
  /** The name exactly as it is in the article's text. */
  readonly writtenAs: string;
  /** Likeliest first. */
  readonly candidates: readonly Candidate[];
  /** The reasons about all candidates. */
  readonly why: readonly Why[];
  readonly onOpenCard: (id: CardId) => void;
  /** The reader chooses the card that is meant. */
  readonly onChoose: (id: CardId) => void;
  /** The reader rejects a candidate; offered only where there is a single one. */
  readonly onRefuse: (id: CardId) => void;
  readonly actions?: ComponentChildren;
};

/** Shown instead of a card where the match is uncertain: it says so and lets the reader choose. */
export function UnsureCard(props: UnsureCardProps) {
  const { candidates, why } = props;
  const messages = useMessages();
  const { language, t } = messages;
  const headingId = useId();
  const below = ({ id, title }: Candidate) => (
    <>
      <ReasonList why={why.filter(reason => reason.for === id)} writtenAs={props.writtenAs} />
      <div class="candidate-actions">
        <Button label={t('cardThisOneNamed', title)} onClick={() => props.onChoose(id)}>
          {t('cardThisOne')}
        </Button>
        {candidates.length === 1 && (
          <Button label={t('cardNotThisNamed', title)} onClick={() => props.onRefuse(id)}>
            {t('cardNotThis')}
          </Button>
        )}
      </div>
    </>
  );
  return (
    <article class="card" aria-labelledby={headingId} lang={language} dir={directionOf(language)}>
      <header class="card-header">
        <div class="card-bar">
          <span class="kind-mark">
            <Icon icon={CircleQuestionMark} />
            <span>{t('cardUnsureKind')}</span>
          </span>
          <div class="card-actions">{props.actions}</div>
        </div>
        <h2 id={headingId} class="card-title" dir="auto">
          {plainForm(props.writtenAs)}
        </h2>
        <p class="card-gist">{doubtWords(props, messages)}</p>
      </header>
      <div class="card-body">
        <CandidateList candidates={candidates} onOpenCard={props.onOpenCard} below={below} />
      </div>
    </article>
  );
}

/** States the doubt: several cards could be meant, or the single candidate may not be meant at all. */
function doubtWords({ candidates, why, writtenAs }: UnsureCardProps, messages: Messages): string {
  if (candidates.length !== 1) return plural(messages, 'cardUnsureCount', candidates.length);
  return why.some(({ reason }) => reason === 'common-word')
    ? messages.t('cardUnsureWord', plainForm(writtenAs))
    : messages.t('cardUnsureOne');
}
