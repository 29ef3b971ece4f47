import { ChoiceList } from '#components/choices/ChoiceList.tsx';
import type { ChoiceView } from '#components/choices/choice-view.ts';
import { choiceWords } from '#components/choices/choice-words.ts';
import { useMessages } from '#components/messages.ts';
import { hashOf } from '#connected/options/route.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useChoices } from './use-choices.ts';

/** The reader's choices: which card a name means, which cards are not meant, which cards the reader knows. */
export function ChoicesSection() {
  const { t } = useMessages();
  const { choices } = useServices();
  const { say, fail, works } = useReports();
  const views = useChoices();
  const remove = async (view: ChoiceView, returned: () => void) => {
    const removed = await choices.remove(view.key);
    if (!removed.ok) return fail(removed);
    works();
    const words = choiceWords(view, t);
    say(t('optionsEntryRemoved', words), async () => {
      const { key, choice, madeAt } = view;
      const restored = await choices.restore({ key, choice, madeAt });
      if (!restored.ok) return fail(restored);
      works();
      returned();
      say(t('optionsRestored', words));
    });
  };
  return (
    <div class="work-page">
      <PageHeading>{t('optionsChoices')}</PageHeading>
      {views && (
        <ChoiceList
          choices={views}
          addressOf={id => hashOf({ page: 'card', id })}
          onRemove={(view, returned) => void remove(view, returned)}
        />
      )}
    </div>
  );
}
