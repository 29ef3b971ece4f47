import { Trash2 } from 'lucide';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../messages.ts';
import { AddSite } from './AddSite.tsx';
import '../fields/fields.css';
import '../glossary/plain-rows.css';

type OwnNameSitesProps = {
  readonly everywhere: boolean;
  readonly sites: readonly string[];
  readonly siteOf: (typed: string) => string | null;
  readonly onAllow: (site: string) => void;
  readonly onRemove: (site: string) => void;
};

/** The sites on which names that the reader wrote are marked. */
export function OwnNameSites({ everywhere, sites, siteOf, onAllow, onRemove }: OwnNameSitesProps) {
  const { language, t } = useMessages();
  const sorted = [...sites].sort(new Intl.Collator(language).compare);
  return (
    <section class="own-name-sites" aria-labelledby="own-sites-title">
      <h3 id="own-sites-title">{t('optionsOwnSites')}</h3>
      <p class="section-hint">{t(everywhere ? 'optionsOwnSitesEverywhere' : 'optionsOwnSitesExplanation')}</p>
      {!everywhere && (
        <>
          <AddSite
            siteOf={siteOf}
            onAdd={onAllow}
            labels={{ field: t('optionsOwnSite'), button: t('optionsOwnSiteAllow') }}
          />
          {sorted.length === 0 ? (
            <p class="section-hint">{t('optionsOwnSitesNone')}</p>
          ) : (
            <ul class="plain-rows">
              {sorted.map(site => (
                <li key={site}>
                  <span class="plain-row-words" dir="ltr">
                    {site}
                  </span>
                  <IconButton
                    icon={Trash2}
                    label={t('optionsOwnSiteRemove', site)}
                    onClick={() => onRemove(site)}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
