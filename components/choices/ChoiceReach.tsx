import type { ReaderChoice } from '#core/resolving/reader-choice.ts';
import { fillMessage } from '../controls/fill-message.tsx';
import { useMessages } from '../messages.ts';

/** How far a choice reaches, in words. The article's address is text: nothing here leads out of the extension. */
export function ChoiceReach({ choice }: { readonly choice: ReaderChoice }) {
  const { t } = useMessages();
  if (choice.type === 'known' || choice.scope.type === 'always') return <>{t('optionsChoiceAlways')}</>;
  const { scope } = choice;
  const [message, place] =
    scope.type === 'site'
      ? (['optionsChoiceOnSite', scope.site] as const)
      : (['optionsChoiceInArticle', scope.address] as const);
  return (
    <>
      {fillMessage(
        t,
        message,
        <bdi dir="ltr" class={`choice-${scope.type}`}>
          {place}
        </bdi>,
      )}
    </>
  );
}
