import { FileQuestion } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '#components/controls/EmptyState.tsx';
import { type CardContext, newCardForm } from '#components/editor/draft/new-entry.ts';
import { parseDraft } from '#components/editor/draft/parse-draft.ts';
import { type EditorState, openEditor } from '#components/editor/editor-state.ts';
import type { PackTitles } from '#components/glossary/card-entry.ts';
import { useMessages } from '#components/messages.ts';
import { type CardId, newOwnCardId } from '#core/cards/identifiers.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useNavigation } from '../use-route.ts';
import { BackToList } from './BackToList.tsx';
import { OpenEditor } from './OpenEditor.tsx';

type EditorPaneProps = {
  /** Null for a new card that has no id yet. */
  readonly id: CardId | null;
  /** The title of a new card; null for a card that exists. */
  readonly newTitle: string | null;
  /** Where the reader met the new card's name. */
  readonly context: CardContext | undefined;
  readonly changes: number;
  readonly packs: PackTitles;
};

/** Reads the card and its draft, if there is one, and opens the editor with both. */
export function EditorPane({ id, newTitle, context, changes, packs }: EditorPaneProps) {
  const { language, t } = useMessages();
  const { glossary } = useServices();
  const { fail } = useReports();
  const { rename } = useNavigation();
  const [opened, setOpened] = useState<EditorState | 'missing' | null>(null);
  const missing = opened === 'missing';

  // Read once; after that the editor follows the changes. If the card is missing, it is read again after each change,
  // since it may have been restored.
  useEffect(() => {
    if (id === null) {
      rename({ page: 'new', title: newTitle ?? '', id: newOwnCardId(Date.now(), randomBytes()), context });
      return;
    }
    if (opened !== null && !missing) return;
    let current = true;
    Promise.all([glossary.get(id), glossary.draft(id)]).then(([card, draft]) => {
      if (!current) return;
      if (!card.ok) return fail(card);
      if (!draft.ok) return fail(draft);
      if (!card.value && !draft.value && newTitle === null) return setOpened('missing');
      const blank = newCardForm(newTitle ?? '', language, context);
      setOpened(openEditor(id, card.value, draft.value && parseDraft(draft.value), blank));
    });
    return () => {
      current = false;
    };
  }, [id, changes, opened, missing, newTitle, context, language, glossary, fail, rename]);

  return (
    <div class="work-page">
      <BackToList />
      {missing && (
        <>
          <PageHeading>{t('optionsMissing')}</PageHeading>
          <EmptyState icon={FileQuestion} title={t('optionsMissingTitle')}>
            <p>{t('optionsMissingNext')}</p>
          </EmptyState>
        </>
      )}
      {opened !== null && opened !== 'missing' && (
        <OpenEditor opened={opened} changes={changes} packs={packs} />
      )}
    </div>
  );
}

function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
