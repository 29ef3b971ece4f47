import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePause } from '#components/editor/use-pause.ts';
import { CardList } from '#components/glossary/CardList.tsx';
import { filterCards, NO_FILTER } from '#components/glossary/filter-cards.ts';
import { GlossaryTools } from '#components/glossary/GlossaryTools.tsx';
import { useMessages } from '#components/messages.ts';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { EditorPane } from '../editor/EditorPane.tsx';
import { useServices } from '../services.ts';
import { useQuery } from '../use-query.ts';
import { useNavigation } from '../use-route.ts';
import { DeletedPane } from './DeletedPane.tsx';
import { GlossaryFooter } from './GlossaryFooter.tsx';
import { NoCards } from './NoCards.tsx';
import { StartPane } from './StartPane.tsx';
import { UnsavedCards } from './UnsavedCards.tsx';
import { useSearchKeys } from './use-search-keys.ts';

/** Time from a keystroke until the search starts, in ms. */
const SEARCH_PAUSE_MS = 70;

/** The list of cards, and beside it (on a narrow screen: in its place) the editor or another pane. */
export function GlossarySection() {
  const { t } = useMessages();
  const { glossary } = useServices();
  const { route, before, go } = useNavigation();
  const changes = useGlossaryChanges(glossary);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const search = useRef<HTMLInputElement | null>(null);
  const list = useRef<HTMLDivElement | null>(null);
  const asked = usePause(query, SEARCH_PAUSE_MS);

  const found = useQuery(() => glossary.search(asked), [glossary, asked, changes]);
  const drafts = useQuery(() => glossary.drafts(), [glossary, changes]);
  const packs = useQuery(() => glossary.packs(), [glossary, changes]);
  const unsaved = useMemo(() => new Set(drafts?.map(draft => draft.id)), [drafts]);
  const titles = useMemo(() => new Map(packs?.map(pack => [pack.id, pack.title])), [packs]);
  const cards = useMemo(() => found && filterCards(found, filter, unsaved), [found, filter, unsaved]);

  useSearchKeys(search);
  const focusRow = useCallback(
    () => list.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus(),
    [],
  );
  // On return from a card, the focus goes back to the row it was opened from.
  const backFromCard = route.page === 'glossary' && (before?.page === 'card' || before?.page === 'new');
  useEffect(() => {
    if (backFromCard) focusRow();
  }, [route, backFromCard, focusRow]);
  // If that card was deleted, the focus goes to the row that took its place, as soon as the list has been updated.
  useEffect(() => {
    if (backFromCard && document.activeElement === document.body) focusRow();
  }, [cards, backFromCard, focusRow]);

  const open = (id: CardId) => go({ page: 'card', id });
  const startNew = () => go({ page: 'new', title: query.trim(), id: null });
  return (
    <div class={route.page === 'glossary' ? 'glossary glossary-at-list' : 'glossary glossary-at-card'}>
      <section class="glossary-side" aria-label={t('optionsGlossary')} ref={list}>
        <GlossaryTools
          query={query}
          onQuery={setQuery}
          filter={filter}
          onFilter={setFilter}
          onNew={startNew}
          onEnterList={focusRow}
          searchRef={search}
        />
        <UnsavedCards drafts={drafts ?? []} open={route.page === 'new' ? route.id : null} />
        {cards && cards.length > 0 && (
          <CardList
            cards={cards}
            selected={route.page === 'card' ? route.id : null}
            unsaved={unsaved}
            packs={titles}
            onOpen={open}
          />
        )}
        {cards?.length === 0 && (
          <NoCards query={asked} filtered={cards.length !== found?.length} onNew={startNew} />
        )}
        <GlossaryFooter shown={cards?.length ?? null} />
      </section>
      <div class="glossary-work">
        {(route.page === 'card' || route.page === 'new') && (
          <EditorPane
            key={route.id ?? 'new'}
            id={route.id}
            newTitle={route.page === 'new' ? route.title : null}
            context={route.page === 'new' ? route.context : undefined}
            changes={changes}
            packs={titles}
          />
        )}
        {route.page === 'deleted' && <DeletedPane changes={changes} />}
        {route.page === 'glossary' && <StartPane />}
      </div>
    </div>
  );
}
