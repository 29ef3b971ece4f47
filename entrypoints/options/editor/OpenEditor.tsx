import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { CardEditor } from '#components/editor/CardEditor.tsx';
import { type EditorState, reduceEditor } from '#components/editor/editor-state.ts';
import { focusField } from '#components/editor/focus-field.ts';
import { OwnNamesNotice } from '#components/editor/OwnNamesNotice.tsx';
import { writtenLanguage } from '#components/fields/written-language.ts';
import { originWords, type PackTitles } from '#components/glossary/card-entry.ts';
import { useMessages } from '#components/messages.ts';
import { useEffectEvent } from '#components/use-effect-event.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useOwnNames } from '../settings/use-own-names.ts';
import { useNavigation } from '../use-route.ts';
import { useCardTitles } from './use-card-titles.ts';
import { useDraftKeeping } from './use-draft-keeping.ts';
import { useEditorActions } from './use-editor-actions.ts';
import { useFollowing } from './use-following.ts';
import { useSaveKey } from './use-save-key.ts';

type OpenEditorProps = {
  readonly opened: EditorState;
  readonly changes: number;
  readonly packs: PackTitles;
};

/** The editor, connected to the glossary. */
export function OpenEditor({ opened, changes, packs }: OpenEditorProps) {
  const { t } = useMessages();
  const { glossary, ownNames: ownServices } = useServices();
  const { say } = useReports();
  const { value: ownNames, attempt } = useOwnNames();
  const { before, go } = useNavigation();
  const [state, dispatch] = useReducer(reduceEditor, opened);
  const latest = useRef(state);
  latest.current = state;

  const drafts = useDraftKeeping(state);
  const actions = useEditorActions(latest, dispatch, drafts);
  useFollowing(latest, dispatch, drafts, changes);
  useSaveKey(actions.onSave);

  const titleFor = useCardTitles(state.form, changes);
  const searchCards = useCallback(
    async (query: string) => {
      const found = await glossary.search(query, 12);
      return found.ok ? found.value.filter(card => card.id !== state.id) : [];
    },
    [glossary, state.id],
  );
  // The title is the first field to fill in on a new card.
  const arrive = useEffectEvent(() => {
    if (opened.base === null && before !== null) focusField('title');
  });
  useEffect(() => arrive(), []);
  // An edited card of a pack counts as well, because the edit may have added names; checking whether it did is not
  // worth the code.
  const isOwn = state.base !== null && state.origin !== 'pack' && !state.start.private;
  const asksWhere = isOwn && ownNames?.marked === null;
  const title = state.form.title.trim() || t(state.base === null ? 'optionsNewCard' : 'optionsUntitled');
  return (
    <div class="editor open-editor">
      <div class="editor-title">
        <PageHeading lang={writtenLanguage(state.form.language)} quiet={opened.base === null}>
          {title}
        </PageHeading>
        {state.base !== null && <p>{originWords(state, packs, t)}</p>}
        {isOwn && ownNames?.marked === 'allowed' && <p class="field-hint">{t('optionsOwnCardAllowed')}</p>}
      </div>
      {asksWhere && (
        <OwnNamesNotice
          onChoose={async marked => {
            if (!(await attempt(() => ownServices.change({ marked })))) return;
            say(t(marked === 'everywhere' ? 'optionsOwnCardNowEverywhere' : 'optionsOwnCardNowAllowed'));
          }}
        />
      )}
      <CardEditor
        state={state}
        dispatch={dispatch}
        searchCards={searchCards}
        titleFor={titleFor}
        onOpenCard={id => go({ page: 'card', id })}
        {...actions}
      />
    </div>
  );
}
