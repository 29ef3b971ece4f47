import { parseDraft } from '#components/editor/draft/parse-draft.ts';
import { useMessages } from '#components/messages.ts';
import { hashOf } from '#connected/options/route.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Draft } from '#core/glossary/glossary-card.ts';

type UnsavedCardsProps = {
  readonly drafts: readonly Draft[];
  /** The new card that is being written, if there is one. */
  readonly open: CardId | null;
};

/** New cards that were started and never saved. No list contains them, and they must not be lost. */
export function UnsavedCards({ drafts, open }: UnsavedCardsProps) {
  const { t } = useMessages();
  const newCards = drafts.filter(draft => draft.base === null);
  if (newCards.length === 0) return null;
  return (
    <nav class="unsaved-cards" aria-label={t('optionsUnsavedCards')}>
      <p>{t('optionsUnsavedCards')}</p>
      <ul>
        {newCards.map(draft => {
          const title = parseDraft(draft)?.form.title.trim() ?? '';
          return (
            <li key={draft.id}>
              <a
                href={hashOf({ page: 'new', title, id: draft.id })}
                aria-current={draft.id === open ? 'true' : undefined}
                dir="auto"
              >
                {title || t('optionsUntitled')}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
