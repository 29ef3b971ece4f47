import { DatabaseZap, Library, Lock } from 'lucide';
import type { Loss } from '#core/glossary/stock.ts';
import type { OwnNamesReach } from '#core/settings/settings.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { closedWords } from '../loss/closed-words.ts';
import { LossNotice } from '../loss/LossNotice.tsx';
import { useMessages } from '../messages.ts';
import { PermissionList } from './PermissionList.tsx';
import { SampleArticle } from './SampleArticle.tsx';
import './welcome.css';

export type WelcomePageProps = {
  /** URL of the extension's icon. */
  readonly icon: string;
  /** Whether the extension may read pages; null while the browser is being asked. */
  readonly access: boolean | null;
  readonly onAskAccess: () => void;
  /** The keyboard shortcut for the next mention, as set in the browser; null where there is none. */
  readonly nextMentionKeys: string | null;
  readonly onOpenGlossary: () => void;
  /** A loss that the reader has not been told about yet. */
  readonly loss: Loss | null;
  readonly isBundled: (pack: string) => boolean;
  readonly onLossSeen: () => void;
  readonly onImport: () => void;
  /** Why the glossary cannot be used; null where it can. */
  readonly failure: { readonly reason: string; readonly detail: string } | null;
  /** Where names that the reader wrote are marked; null until the reader decides. */
  readonly ownNames: 'everywhere' | 'allowed' | null;
  readonly onOwnNames: (marked: OwnNamesReach) => void;
};

/** The first page that a reader sees: what the extension does, a text to try it on, and what each permission is for. */
export function WelcomePage({
  loss,
  isBundled,
  onLossSeen,
  onImport,
  failure,
  icon,
  access,
  onAskAccess,
  nextMentionKeys,
  onOpenGlossary,
  ownNames,
  onOwnNames,
}: WelcomePageProps) {
  const { t } = useMessages();
  return (
    <main class="welcome">
      <header class="welcome-header">
        <img src={icon} alt="" width="48" height="48" />
        <h1>{t('extensionName')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>

      {loss && <LossNotice loss={loss} isBundled={isBundled} onSeen={onLossSeen} onImport={onImport} />}

      {failure && (
        <EmptyState icon={DatabaseZap} tone="warning" title={t('popupCannotOpen')}>
          <p>{t(closedWords(failure.reason, failure.detail) ?? 'popupCannotOpenText')}</p>
        </EmptyState>
      )}

      {access === false && (
        <EmptyState
          icon={Lock}
          tone="warning"
          title={t('welcomeNoAccess')}
          actions={
            <Button look="primary" onClick={onAskAccess}>
              {t('welcomeAllowAccess')}
            </Button>
          }
        >
          <p>{t('welcomeNoAccessText')}</p>
        </EmptyState>
      )}

      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">{t('welcomeTry')}</h2>
        <p>{t('welcomeTryText')}</p>
        <SampleArticle />
      </section>

      <section aria-labelledby="welcome-own-names">
        <h2 id="welcome-own-names">{t('welcomeOwnNames')}</h2>
        <p>{t('welcomeOwnNamesText')}</p>
        <Choice<'everywhere' | 'allowed' | ''>
          legend={t('welcomeOwnNamesLegend')}
          value={ownNames ?? ''}
          options={[
            { value: 'allowed', label: t('welcomeOwnNamesAllowed') },
            { value: 'everywhere', label: t('welcomeOwnNamesEverywhere') },
          ]}
          hint={t('welcomeOwnNamesHint')}
          onChange={marked => marked !== '' && onOwnNames(marked)}
        />
      </section>

      <section aria-labelledby="welcome-reading">
        <h2 id="welcome-reading">{t('welcomeReading')}</h2>
        <ul>
          <li>{t('welcomeReadingArticles')}</li>
          <li>{t('welcomeReadingPopup')}</li>
          <li>
            {nextMentionKeys === null ? t('welcomeReadingNoKeys') : t('welcomeReadingKeys', nextMentionKeys)}
          </li>
          <li>{t('welcomeReadingEdit')}</li>
        </ul>
        <Button icon={Library} onClick={onOpenGlossary}>
          {t('welcomeOpenGlossary')}
        </Button>
      </section>

      <section aria-labelledby="welcome-permissions">
        <h2 id="welcome-permissions">{t('welcomePermissions')}</h2>
        <PermissionList />
      </section>
    </main>
  );
}
