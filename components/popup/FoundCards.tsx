import { SearchX } from 'lucide';
import { useId } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { RowCard } from './CardRow.tsx';
import { CardRows } from './CardRows.tsx';
import { FailureNote } from './StatusNote.tsx';

export type FoundCardsProps = {
  readonly query: string;
  /** Null while the search is running, or where it failed. */
  readonly found: readonly RowCard[] | null;
  /** True where the search found more cards than are listed. */
  readonly more: boolean;
  readonly failure: { readonly reason: string; readonly detail: string } | null;
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (id: CardId) => void;
  readonly onAdd: (title: string) => void;
};

/** The results of a search in the whole glossary. */
export function FoundCards({ query, found, more, failure, onOpen, onJump, onAdd }: FoundCardsProps) {
  const messages = useMessages();
  const { t } = messages;
  const heading = useId();
  const count = found?.length ?? 0;
  return (
    <section aria-labelledby={heading}>
      <div class="popup-section-head">
        <h2 id={heading}>{t('popupFound')}</h2>
        <p role="status">
          {found && (more ? t('popupFoundMore', count) : plural(messages, 'popupCards', count))}
        </p>
      </div>
      {failure && <FailureNote reason={failure.reason} detail={failure.detail} />}
      {found && count > 0 && <CardRows labelledBy={heading} cards={found} onOpen={onOpen} onJump={onJump} />}
      {found && count === 0 && (
        <EmptyState
          icon={SearchX}
          title={t('popupNothingFound', query)}
          actions={<Button onClick={() => onAdd(query)}>{t('popupAddTitled', query)}</Button>}
        />
      )}
    </section>
  );
}
