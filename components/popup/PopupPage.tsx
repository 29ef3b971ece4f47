import { BookPlus, CirclePause, Library, PanelRight, Plus } from 'lucide';
import { useId } from 'preact/hooks';
import type { Loss } from '#core/glossary/stock.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { LossNotice } from '../loss/LossNotice.tsx';
import { useMessages } from '../messages.ts';
import { ArticleCards, type ArticleCardsProps } from './ArticleCards.tsx';
import { FoundCards, type FoundCardsProps } from './FoundCards.tsx';
import { HeldNames, type HeldNamesProps } from './HeldNames.tsx';
import { PopupHeader, type PopupHeaderProps } from './PopupHeader.tsx';
import type { PageStatus } from './page-status.ts';
import { SearchField } from './SearchField.tsx';
import { FailureNote, type StatusActions, StatusNote } from './StatusNote.tsx';
import './popup.css';
import './status-note.css';

/** The state of the glossary: its number of cards, or why it cannot be opened. Null until it has answered. */
export type GlossaryHealth =
  | { readonly ok: true; readonly cards: number }
  | { readonly ok: false; readonly reason: string; readonly detail: string }
  | null;

export type PopupPageProps = {
  readonly header: PopupHeaderProps;
  readonly page: {
    readonly status: PageStatus;
    readonly site: string | null;
    readonly reason: string | null;
    readonly actions: StatusActions;
  };
  /** Null until the article's text has arrived. */
  readonly article: Omit<ArticleCardsProps, 'search' | 'found'> | null;
  readonly search: FoundCardsProps & { readonly onQuery: (query: string) => void };
  /** Null where no names are held back. */
  readonly held: HeldNamesProps | null;
  /** A loss that the reader has not been told about yet. */
  readonly loss: Loss | null;
  readonly isBundled: (pack: string) => boolean;
  readonly onLossSeen: () => void;
  readonly glossary: GlossaryHealth;
  readonly onOpenGlossary: () => void;
  readonly onImport: () => void;
  /** Left out where the browser cannot show the reading view. */
  readonly onReadingView?: (() => void) | undefined;
  /** Continues reading; left out where reading has not stopped. */
  readonly onReadOn?: (() => void) | undefined;
  /** True where the last change of a setting could not be stored. */
  readonly unsaved: boolean;
};

/**
 * The popup's list view: switches, search, the article's cards or the search results, and links to the glossary and the
 * reading view.
 */
export function PopupPage(props: PopupPageProps) {
  const { t } = useMessages();
  const {
    header,
    page,
    article,
    search,
    held,
    loss,
    isBundled,
    onLossSeen,
    glossary,
    onOpenGlossary,
    onImport,
    onReadingView,
    onReadOn,
    unsaved,
  } = props;
  const { query, onQuery, onAdd } = search;
  const empty = glossary?.ok === true && glossary.cards === 0;
  // An empty glossary explains why nothing is marked, and a glossary that cannot be opened explains why the page
  // failed: neither needs a second note.
  const alreadyExplained =
    (empty && page.status === 'reading' && article?.cards.length === 0) ||
    (page.status === 'failed' && glossary?.ok === false);
  const field = glossary?.ok === true && !empty && <SearchField query={query} onQuery={onQuery} />;
  const found = query.trim() === '' ? null : <FoundCards {...search} />;
  return (
    <div class="popup">
      <PopupHeader {...header} />
      <main class="popup-main">
        {loss && (
          <LossNotice loss={loss} isBundled={isBundled} onSeen={onLossSeen} onImport={onImport} brief />
        )}
        {unsaved && <FailureNote reason="unsaved" />}
        {held && <HeldNames {...held} />}
        {onReadOn && <StoppedNote onReadOn={onReadOn} />}
        {glossary?.ok === false && <FailureNote reason={glossary.reason} detail={glossary.detail} />}
        {empty && (
          <EmptyState
            icon={BookPlus}
            title={t('popupEmptyGlossary')}
            actions={
              <>
                <Button look="primary" onClick={() => onAdd('')}>
                  {t('popupAdd')}
                </Button>
                <Button onClick={onImport}>{t('popupImport')}</Button>
              </>
            }
          >
            <p>{t('popupEmptyGlossaryText')}</p>
          </EmptyState>
        )}
        {page.status !== 'reading' || alreadyExplained ? (
          <>
            {field}
            {found ?? (!alreadyExplained && <PageNote {...page} />)}
          </>
        ) : article ? (
          <ArticleCards {...article} search={field} found={found} />
        ) : (
          <p class="waiting-note">{t('popupWaiting')}</p>
        )}
      </main>
      <footer class="popup-footer">
        {onReadingView && (
          <Button look="quiet" icon={PanelRight} directional onClick={onReadingView}>
            {t('readingViewOpen')}
          </Button>
        )}
        <Button look="quiet" icon={Plus} onClick={() => onAdd(query.trim())}>
          {t('popupAdd')}
        </Button>
        <Button look="quiet" icon={Library} onClick={onOpenGlossary}>
          {t('popupOpenGlossary')}
        </Button>
      </footer>
    </div>
  );
}

/** Says why reading stopped, and offers to continue. */
function StoppedNote({ onReadOn }: { readonly onReadOn: () => void }) {
  const { t } = useMessages();
  return (
    <EmptyState
      icon={CirclePause}
      title={t('popupStopped')}
      actions={<Button onClick={onReadOn}>{t('popupReadOn')}</Button>}
    >
      <p>{t('popupStoppedText')}</p>
    </EmptyState>
  );
}

/** Why the page shows no cards. */
function PageNote({ status, site, reason, actions }: PopupPageProps['page']) {
  const { t } = useMessages();
  const heading = useId();
  if (status === 'reading') return null;
  return (
    <section aria-labelledby={heading}>
      <div class="popup-section-head">
        <h2 id={heading}>{t('popupPage')}</h2>
      </div>
      <StatusNote status={status} site={site} reason={reason} actions={actions} />
    </section>
  );
}
