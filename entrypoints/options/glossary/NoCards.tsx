import { Plus, SearchX } from 'lucide';
import { Button } from '#components/controls/Button.tsx';
import { EmptyState } from '#components/controls/EmptyState.tsx';
import { useMessages } from '#components/messages.ts';
import { hashOf } from '#connected/options/route.ts';
import '#components/controls/button.css';

type NoCardsProps = { readonly query: string; readonly filtered: boolean; readonly onNew: () => void };

/** Why the list is empty, and what to do next. */
export function NoCards({ query, filtered, onNew }: NoCardsProps) {
  const { t } = useMessages();
  const asked = query.trim();
  const title = asked ? t('optionsNoMatch', asked) : t(filtered ? 'optionsNoneFiltered' : 'optionsNoCards');
  return (
    <EmptyState
      icon={SearchX}
      title={title}
      actions={
        asked ? (
          <Button icon={Plus} onClick={onNew}>
            {t('optionsNewCardNamed', asked)}
          </Button>
        ) : (
          !filtered && (
            <a class="button" href={hashOf({ page: 'packs' })}>
              {t('optionsNoCardsImport')}
            </a>
          )
        )
      }
    >
      <p>{t(filtered ? 'optionsNoneFilteredNext' : asked ? 'optionsNoMatchNext' : 'optionsNoCardsNext')}</p>
    </EmptyState>
  );
}
