import { useMessages } from '#components/messages.ts';
import { plural } from '#components/plural.ts';
import { hashOf } from '#connected/options/route.ts';

type GlossaryFooterProps = {
  /** The number of cards in the list; null before the first answer. */
  readonly shown: number | null;
};

export function GlossaryFooter({ shown }: GlossaryFooterProps) {
  const messages = useMessages();
  return (
    <div class="glossary-footer">
      <span role="status">{shown !== null && plural(messages, 'optionsCount', shown)}</span>
      <a href={hashOf({ page: 'deleted' })}>{messages.t('optionsDeletedLink')}</a>
    </div>
  );
}
