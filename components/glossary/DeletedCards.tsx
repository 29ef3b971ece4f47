import { ArchiveRestore } from 'lucide';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useMessages } from '../messages.ts';
import './plain-rows.css';
import { momentWriter } from '../moment-writer.ts';

type DeletedCard = { readonly key: number; readonly title: string; readonly removedAt: number };

type DeletedCardsProps = {
  readonly removals: readonly DeletedCard[];
  readonly onRestore: (removal: DeletedCard) => void;
};

/** Deleted cards and removed edits, latest first. */
export function DeletedCards({ removals, onRestore }: DeletedCardsProps) {
  const { language, t } = useMessages();
  const when = momentWriter(language);
  if (removals.length === 0) {
    return (
      <EmptyState icon={ArchiveRestore} title={t('optionsDeletedNone')}>
        <p>{t('optionsDeletedNoneExplanation')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="plain-rows">
      {removals.map(removal => (
        <li key={removal.key}>
          <span class="plain-row-words">
            <span dir="auto">{removal.title}</span>
            <span class="plain-row-more">{t('optionsDeletedOn', when(removal.removedAt))}</span>
          </span>
          <Button label={`${t('optionsRestore')}: ${removal.title}`} onClick={() => onRestore(removal)}>
            {t('optionsRestore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
