import {
  BookLock,
  CircleSlash,
  FileText,
  Globe,
  type IconNode,
  Lock,
  Newspaper,
  PowerOff,
  RefreshCw,
  TriangleAlert,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '#assets/locales/messages.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useMessages } from '../messages.ts';
import { failureWords } from './failure-words.ts';
import type { PageStatus } from './page-status.ts';
import './status-note.css';

export type StatusActions = {
  readonly onSwitchOn: () => void;
  /** Sets the rule for the site: `always`, or null to read only its articles. */
  readonly onChangeRule: (rule: 'always' | null) => void;
  readonly onAskAccess: () => void;
  readonly onReload: () => void;
};

type StatusNoteProps = {
  readonly status: Exclude<PageStatus, 'reading'>;
  /** The page's host, where it is known. */
  readonly site: string | null;
  readonly reason: string | null;
  readonly actions: StatusActions;
};

type Words = readonly [icon: IconNode, title: MessageKey, text: MessageKey];

const WORDS: Readonly<Record<Exclude<PageStatus, 'reading' | 'waiting' | 'failed'>, Words>> = {
  'not-article': [Newspaper, 'popupNotArticle', 'popupNotArticleText'],
  'off-everywhere': [PowerOff, 'popupOffEverywhere', 'popupOffEverywhereText'],
  'off-here': [CircleSlash, 'popupOffHere', 'popupOffHereText'],
  'browser-page': [Globe, 'popupBrowserPage', 'popupBrowserPageText'],
  store: [BookLock, 'popupStore', 'popupStoreText'],
  pdf: [FileText, 'popupPdf', 'popupPdfText'],
  file: [FileText, 'popupFile', 'popupFileText'],
  'no-access': [Lock, 'popupNoAccess', 'popupNoAccessText'],
  'no-answer': [RefreshCw, 'popupNoAnswer', 'popupNoAnswerText'],
};

/** Why this page shows no cards, and what the reader can do about it. */
export function StatusNote({ status, site, reason, actions }: StatusNoteProps) {
  const { t } = useMessages();
  if (status === 'waiting') return <p class="waiting-note">{t('popupWaiting')}</p>;
  if (status === 'failed') return <FailureNote reason={reason ?? ''} />;
  const [icon, title, text] = WORDS[status];
  const action = actionFor(status, actions, t);
  return (
    <EmptyState icon={icon} title={t(title, site ?? '')} actions={action}>
      <p>{t(text, site ?? '')}</p>
    </EmptyState>
  );
}

function actionFor(
  status: PageStatus,
  actions: StatusActions,
  t: (key: MessageKey) => string,
): ComponentChildren {
  switch (status) {
    case 'not-article':
      return <Button onClick={() => actions.onChangeRule('always')}>{t('popupReadAlways')}</Button>;
    case 'off-everywhere':
      return (
        <Button look="primary" onClick={actions.onSwitchOn}>
          {t('popupSwitchOn')}
        </Button>
      );
    case 'off-here':
      return <Button onClick={() => actions.onChangeRule(null)}>{t('popupReadArticles')}</Button>;
    case 'no-access':
      return (
        <Button look="primary" onClick={actions.onAskAccess}>
          {t('popupAllowAccess')}
        </Button>
      );
    case 'no-answer':
      return <Button onClick={actions.onReload}>{t('popupReload')}</Button>;
    default:
      return null;
  }
}

/** Says what failed, and what is safe. */
export function FailureNote({ reason, detail }: { readonly reason: string; readonly detail?: string }) {
  const { t } = useMessages();
  const { title, text } = failureWords(reason, detail);
  return (
    <EmptyState icon={TriangleAlert} tone="warning" title={t(title)}>
      <p>{t(text, reason)}</p>
      {detail !== undefined && <p class="status-note-detail">{detail}</p>}
    </EmptyState>
  );
}
