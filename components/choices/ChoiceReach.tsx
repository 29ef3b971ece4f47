import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { fillMessage } from '../fill-message.tsx';
import { useMessages } from '../messages.ts';

type ChoiceReachProps = {
  readonly choice: ReaderChoice;
  /** When the choice was made, formatted for display. */
  readonly made: string;
  readonly id: string;
};

/**
 * The scope of a choice, and when it was made. An article's address is plain text, so that nothing here links out of
 * the extension.
 */
export function ChoiceReach({ choice, made, id }: ChoiceReachProps) {
  const { t } = useMessages();
  const scope = choice.type === 'known' ? null : choice.scope;
  return (
    <p class="choice-reach" id={id}>
      <span>
        {scope?.type === 'article' && t('optionsChoiceInArticle')}
        {scope?.type === 'site' && fillMessage(t, 'optionsChoiceOnSite', <bdi dir="ltr">{scope.site}</bdi>)}
        {(scope === null || scope.type === 'always') && t('optionsChoiceAlways')}
      </span>{' '}
      <span>{t('optionsChoiceMade', made)}</span>
      {scope?.type === 'article' && (
        <>
          {' '}
          <bdi dir="ltr" class="choice-address">
            {scope.address}
          </bdi>
        </>
      )}
    </p>
  );
}
