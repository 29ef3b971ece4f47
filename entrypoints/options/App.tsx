import { useMemo, useState } from 'preact/hooks';
import { type Messages, MessagesContext } from '#components/messages.ts';
import { ChoicesSection } from './choices/ChoicesSection.tsx';
import { FailureBanner } from './FailureBanner.tsx';
import { GlossarySection } from './glossary/GlossarySection.tsx';
import { LossBanner } from './LossBanner.tsx';
import { PacksSection } from './packs/PacksSection.tsx';
import { type Reports, ReportsContext } from './reports.ts';
import { SectionNav, sectionOf } from './SectionNav.tsx';
import { StatusBar } from './StatusBar.tsx';
import { type Services, ServicesContext } from './services.ts';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { SitesSection } from './settings/SitesSection.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { NavigationContext, useRoute } from './use-route.ts';
import { useStatus } from './use-status.ts';
import { useTheme } from './use-theme.ts';
import './options.css';

type AppProps = { readonly messages: Messages; readonly services: Services };

/** The options page. */
export function App({ messages, services }: AppProps) {
  const navigation = useRoute();
  const { status, say, clear } = useStatus();
  const [failure, setFailure] = useState<Parameters<Reports['fail']>[0] | null>(null);
  const reports = useMemo<Reports>(
    () => ({
      say,
      fail: setFailure,
      works: () => setFailure(null),
    }),
    [say],
  );
  useTheme(messages.language, services.settings);
  useKeptFocus();
  const startAnew = async () => {
    const started = await services.keeping.startAnew();
    if (!started?.ok) return setFailure({ ok: false, reason: 'cannot-open', ...started });
    setFailure(null);
    say(messages.t('startAnewDone'));
  };
  const section = sectionOf(navigation.route);
  return (
    <MessagesContext.Provider value={messages}>
      <ServicesContext.Provider value={services}>
        <ReportsContext.Provider value={reports}>
          <NavigationContext.Provider value={navigation}>
            <header class="page-head">
              <h1>{messages.t('extensionName')}</h1>
              <SectionNav route={navigation.route} />
            </header>
            <FailureBanner failure={failure} onClose={() => setFailure(null)} onStartAnew={startAnew} />
            <LossBanner />
            <main class={`page-main page-${section}`}>
              {section === 'glossary' && <GlossarySection />}
              {section === 'packs' && <PacksSection />}
              {section === 'sites' && <SitesSection />}
              {section === 'choices' && <ChoicesSection />}
              {section === 'settings' && <SettingsSection />}
            </main>
            <StatusBar status={status} onClose={clear} />
          </NavigationContext.Provider>
        </ReportsContext.Provider>
      </ServicesContext.Provider>
    </MessagesContext.Provider>
  );
}
