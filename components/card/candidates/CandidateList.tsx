import type { ComponentChildren } from 'preact';
import type { CardKind } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { KindMark } from '../../controls/KindMark.tsx';
import './candidate-list.css';

/** What the list shows of a card that could be meant. */
export type Candidate = {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly language?: string | undefined;
  readonly gist?: string | undefined;
};

type CandidateListProps = {
  readonly candidates: readonly Candidate[];
  readonly onOpenCard: (id: CardId) => void;
  /** Shown below a candidate: its reasons and controls. */
  readonly below?: (candidate: Candidate) => ComponentChildren;
};

/** The cards that could be meant, each with the line that distinguishes it from the others. */
export function CandidateList({ candidates, onOpenCard, below }: CandidateListProps) {
  return (
    <ul class="candidate-list">
      {candidates.map(candidate => (
        <li key={candidate.id}>
          <button type="button" class="candidate" onClick={() => onOpenCard(candidate.id)}>
            <KindMark kind={candidate.kind} wordless />
            <span class="candidate-title" lang={candidate.language} dir="auto">
              {candidate.title}
            </span>
            {candidate.gist !== undefined && (
              <span class="candidate-gist" lang={candidate.language} dir="auto">
                {candidate.gist}
              </span>
            )}
          </button>
          {below && <div class="candidate-below">{below(candidate)}</div>}
        </li>
      ))}
    </ul>
  );
}
