import { isWebAddress, type Source } from '#core/cards/source.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { useMessages } from '../messages.ts';

type SourceNamesProps = {
  readonly sources: readonly Source[];
  readonly dates: DateWriter;
  /** True where there is only room for who published it. */
  readonly brief?: boolean;
};

/** On whose word something is said: the sources' names, each leading there. */
export function SourceNames({ sources, dates, brief = false }: SourceNamesProps) {
  const { t } = useMessages();
  if (sources.length === 0) return <p class="reading-hint">{t('readingNoSource')}</p>;
  return (
    <ul
      class={brief ? 'reading-sources reading-sources-brief' : 'reading-sources'}
      aria-label={t('readingSheetSources')}
    >
      {sources.map(({ id, publisher, title, url, published }) => (
        <li key={id} class={brief ? 'reading-source-brief' : undefined} dir="auto">
          {title !== undefined && !brief && `${publisher}, `}
          {url !== undefined && isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer" title={brief ? title : undefined}>
              {brief ? publisher : (title ?? publisher)}
            </a>
          ) : brief ? (
            publisher
          ) : (
            (title ?? publisher)
          )}
          {published !== undefined && !brief && `, ${dates.date(published)}`}
        </li>
      ))}
    </ul>
  );
}
