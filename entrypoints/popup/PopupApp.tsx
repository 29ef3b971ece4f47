import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleTab } from '#components/popup/ArticleCards.tsx';
import { CardPane } from '#components/popup/CardPane.tsx';
import { PopupPage } from '#components/popup/PopupPage.tsx';
import { useCardChanges } from '#connected/article/use-card-changes.ts';
import { useGlossaryHealth, useOpenedCard, useSearch } from '#connected/glossary/use-glossary.ts';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import { useGlossaryState } from '#connected/glossary/use-glossary-state.ts';
import { openOptions } from '#connected/options/open-options.ts';
import type { Route } from '#connected/options/route.ts';
import { useHeldNames } from '#connected/settings/use-held-names.ts';
import { useOwnNames } from '#connected/settings/use-own-names.ts';
import { useSettings } from '#connected/settings/use-settings.ts';
import { pageOfTab } from '#connected/tab/page-of-tab.ts';
import type { OverTabProps } from '#connected/tab/start-over-tab.tsx';
import { useTab } from '#connected/tab/use-tab.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { OwnNames, Settings } from '#core/settings/settings.ts';
import { isBundledPack } from '#platform/bundled-packs.ts';
import { acknowledgeLoss } from '#platform/keeping/trace.ts';
import { setArticleDate } from '#platform/protocols/set-article-date.ts';
import { allowOwnNames, changeOwnNames, marksOwnNames } from '#platform/settings/own-names.ts';
import { changeSettings } from '#platform/settings/settings.ts';
import { canOpenReadingView, openReadingView } from './open-reading-view.ts';
import { useArticleText } from './use-article-text.ts';

/** Opens the options page beside the article, and closes the popup, which would otherwise stay open behind it. */
async function goToOptions(route?: Route): Promise<void> {
  await openOptions(route);
  window.close();
}

const add = (title: string) => void goToOptions({ page: 'new', title, id: null });
const edit = (id: CardId) => void goToOptions({ page: 'card', id });

/** The popup, connected to the page under it, to the settings and to the glossary. */
export function PopupApp({ glossary, reads, firstSettings, firstTab }: OverTabProps) {
  const settings = useSettings(firstSettings);
  const view = useTab(firstTab);
  const { tab, reading, listening, jump, readOn } = view;
  const changes = useGlossaryChanges(glossary);
  const health = useGlossaryHealth(glossary, changes);
  const [query, setQuery] = useState('');
  const found = useSearch(glossary, query, changes);
  // The cards that the reader opened one from another. The last one is shown; the list is shown where there is none.
  const [trail, setTrail] = useState<readonly CardId[]>([]);
  const shown = trail.at(-1) ?? null;
  const opened = useOpenedCard(glossary, shown, changes);
  const news = useCardChanges(reads, opened, firstTab?.privateWindow === false);
  useReturnToRow(trail);
  const { text, jumpTo, packOf } = useArticleText(glossary, tab?.id, listening, reading);
  const [chosenTab, setTab] = useState<ArticleTab | null>(null);
  const tabId = tab?.id;
  const keepDay = async (date: PartialDate | null) =>
    tabId === undefined ? 'no-address' : setArticleDate(date, tabId);

  const [unsaved, setUnsaved] = useState(false);
  const keep = (change: Promise<Settings | OwnNames>) => {
    change.then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const { kind, rule, note } = pageOfTab(settings, view, keep);
  const { site, status } = note;
  const ownNames = useOwnNames();
  const { loss } = useGlossaryState();
  const held = useHeldNames(tab?.id);
  const marksOwn = ownNames !== null && marksOwnNames(ownNames, site);
  const cards = reading?.cards ?? [];
  const marked = new Map(cards.map(card => [card.id, card]));

  if (shown !== null)
    return (
      <CardPane
        id={shown}
        opened={opened}
        changes={news}
        article={marked.has(shown) && text ? text.date : undefined}
        onKeepDay={keepDay}
        pack={packOf(shown)}
        nested={trail.length > 1}
        onBack={() => setTrail(trail.slice(0, -1))}
        onClose={() => setTrail([])}
        onOpenCard={id => setTrail([...trail, id])}
        onEdit={() => edit(shown)}
        onJump={marked.has(shown) ? () => jump(shown) : undefined}
      />
    );

  const open = (id: CardId) => setTrail([id]);
  return (
    <PopupPage
      glossary={health}
      onOpenGlossary={() => void goToOptions()}
      onReadingView={tab && canOpenReadingView() ? () => void openReadingView(tab.id) : undefined}
      onImport={() => void goToOptions({ page: 'packs' })}
      unsaved={unsaved}
      onReadOn={reading?.stopped ? readOn : undefined}
      header={{
        on: settings.on,
        onSwitch: on => keep(changeSettings({ on })),
        site: kind === 'web' || kind === 'pdf' ? site : null,
        rule,
        onChangeRule: note.actions.onChangeRule,
        ownNames: ownNames === null || ownNames.marked === 'everywhere' ? null : marksOwn,
        onOwnNames: marked => {
          if (site !== null) keep(allowOwnNames(site, marked));
        },
        onSettings: () => void goToOptions({ page: 'settings' }),
      }}
      page={note}
      loss={loss}
      isBundled={isBundledPack}
      onLossSeen={() => void acknowledgeLoss()}
      held={
        held > 0 && ownNames !== null && !marksOwn && status === 'reading'
          ? {
              count: held,
              canAllowHere: site !== null,
              onAllowHere: () => {
                if (site !== null) keep(allowOwnNames(site, true));
              },
              onAllowEverywhere: () => keep(changeOwnNames({ marked: 'everywhere' })),
            }
          : null
      }
      article={
        text === undefined
          ? null
          : {
              cards,
              text,
              tab: chosenTab,
              onTab: setTab,
              onKeepDay: keepDay,
              onOpen: open,
              onJump: jump,
              onSpot: jumpTo,
            }
      }
      search={{
        query,
        onQuery: setQuery,
        found: found.cards?.map(card => ({ ...marked.get(card.id), ...card })) ?? null,
        more: found.more,
        failure: found.failure,
        onOpen: open,
        onJump: jump,
        onAdd: add,
      }}
    />
  );
}

/** Moves the focus back to the row whose card was closed, so that the reader continues where they left the list. */
function useReturnToRow(trail: readonly CardId[]): void {
  const first = useRef<CardId | null>(null);
  useEffect(() => {
    if (trail[0] !== undefined) first.current = trail[0];
    else if (first.current !== null) {
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(first.current)}"]`)?.focus();
      first.current = null;
    }
  }, [trail]);
}
