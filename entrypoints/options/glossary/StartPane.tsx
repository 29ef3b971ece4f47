import { NotebookPen } from 'lucide';
import { EmptyState } from '#components/controls/EmptyState.tsx';
import { useMessages } from '#components/messages.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useNavigation } from '../use-route.ts';

/** Shown beside the list while no card is open. */
export function StartPane() {
  const { t } = useMessages();
  const { before } = useNavigation();
  const fromCard = before?.page === 'card' || before?.page === 'new';
  return (
    <div class="start-pane">
      <PageHeading quiet={fromCard}>{t('optionsGlossary')}</PageHeading>
      <EmptyState icon={NotebookPen} title={t('optionsStartTitle')}>
        <p>{t('optionsStartExplanation')}</p>
        <p>{t('optionsStartKeys')}</p>
      </EmptyState>
    </div>
  );
}
