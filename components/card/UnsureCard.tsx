import { CircleQuestionMark } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { directionOf } from '../controls/direction.ts';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import { CandidateList } from './CandidateList.tsx';
import type { Candidate } from './Card.tsx';
import { plainForm } from './card-heading.ts';

type UnsureCardProps = {
  /** The form that this article uses, as cut out of its text. */
  readonly writtenAs: string;
  /** Likeliest first. */
  readonly candidates: readonly Candidate[];
  readonly onOpenCard: (id: CardId) => void;
  readonly actions?: ComponentChildren;
};

/** Stands in a card's place where it is not known which card is meant: says so, and lets the reader choose. */
export function UnsureCard({ writtenAs, candidates, onOpenCard, actions }: UnsureCardProps) {
  const { language, t } = useMessages();
  const headingId = useId();
  return (
    <article class="card" aria-labelledby={headingId} lang={language} dir={directionOf(language)}>
      <header class="card-header">
        <div class="card-bar">
          <span class="kind-mark">
            <Icon icon={CircleQuestionMark} />
            <span>{t('cardUnsureKind')}</span>
          </span>
          <div class="card-actions">{actions}</div>
        </div>
        <h2 id={headingId} class="card-title" dir="auto">
          {plainForm(writtenAs)}
        </h2>
        <p class="card-gist">{t('cardUnsureGist')}</p>
      </header>
      <div class="card-body">
        <CandidateList candidates={candidates} onOpenCard={onOpenCard} />
      </div>
    </article>
  );
}
