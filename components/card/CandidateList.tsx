import type { CardId } from '#core/cards/identifiers.ts';
import { KindMark } from '../controls/KindMark.tsx';
import type { Candidate } from './Card.tsx';

type CandidateListProps = {
  readonly candidates: readonly Candidate[];
  readonly onOpenCard: (id: CardId) => void;
};

/** The cards that could be meant, each with the line that tells it from the others. */
export function CandidateList({ candidates, onOpenCard }: CandidateListProps) {
  return (
    <ul class="candidate-list">
      {candidates.map(({ id, kind, title, gist }) => (
        <li key={id}>
          <button type="button" class="candidate" onClick={() => onOpenCard(id)}>
            <KindMark kind={kind} wordless />
            <span class="candidate-title" dir="auto">
              {title}
            </span>
            <span class="candidate-gist" dir="auto">
              {gist}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
