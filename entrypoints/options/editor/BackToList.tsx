import { ArrowLeft } from 'lucide';
import { Icon } from '#components/controls/Icon.tsx';
import { useMessages } from '#components/messages.ts';
import { hashOf } from '#connected/options/route.ts';

/** A link back to the list, for screens too narrow to show the list and the card side by side. */
export function BackToList() {
  const { t } = useMessages();
  return (
    <a class="back-to-list" href={hashOf({ page: 'glossary' })}>
      <Icon icon={ArrowLeft} directional /> {t('optionsBackToList')}
    </a>
  );
}
