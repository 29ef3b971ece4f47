import { DeletedCards } from '#components/glossary/DeletedCards.tsx';
import { useMessages } from '#components/messages.ts';
import { BackToList } from '../editor/BackToList.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useQuery } from '../use-query.ts';
import { useNavigation } from '../use-route.ts';

/** All deleted cards and reverted edits that can be restored. */
export function DeletedPane({ changes }: { readonly changes: number }) {
  const { t } = useMessages();
  const { glossary } = useServices();
  const { say, fail } = useReports();
  const { go } = useNavigation();
  const removals = useQuery(() => glossary.removals(), [glossary, changes]);
  const restore = async (key: number, title: string) => {
    const restored = await glossary.restore(key);
    if (!restored.ok) return fail(restored);
    say(t('optionsRestored', title));
    go({ page: 'card', id: restored.value.id });
  };
  return (
    <div class="work-page">
      <BackToList />
      <PageHeading>{t('optionsDeletedLink')}</PageHeading>
      {removals && <DeletedCards removals={removals} onRestore={({ key, title }) => restore(key, title)} />}
    </div>
  );
}
