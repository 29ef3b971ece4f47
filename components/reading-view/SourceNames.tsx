import { isWebAddress, type Source } from '#core/cards/source.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { SourceHost } from '../card/sources/SourceHost.tsx';
import { useMessages } from '../messages.ts';
import './section.css';
import './source-names.css';

type SourceNamesProps = {
  readonly sources: readonly Source[];
  readonly dates: DateWriter;
  /** True where there is only room for the publisher. */
  readonly brief?: boolean;
};

/** The names of a statement's sources, each linked to its source. */
export function SourceNames({ sources, dates, brief = false }: SourceNamesProps) {
  const { t } = useMessages();
  if (sources.length === 0) return <p class="reading-hint">{t('readingNoSource')}</p>;
  return (
    <ul
      class={brief ? 'reading-sources reading-sources-brief' : 'reading-sources'}
      aria-label={t('readingSheetSources')}
    >
      {sources.map(source => (
        <li key={source.id} class={brief ? 'reading-source-brief' : undefined}>
          <bdi>
            {brief ? (
              <SourceLink source={source} words={source.publisher} />
            ) : (
              <>
                {source.title !== undefined && `${source.publisher}, `}
                <SourceLink source={source} words={source.title ?? source.publisher} />
                {source.published !== undefined && `, ${dates.date(source.published)}`}
              </>
            )}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

/** A link to the source, where its address is safe to link to. */
function SourceLink({ source: { url, title }, words }: { readonly source: Source; readonly words: string }) {
  if (url === undefined || !isWebAddress(url)) return <>{words}</>;
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" title={words === title ? undefined : title}>
        {words}
      </a>{' '}
      <SourceHost address={url} />
    </>
  );
}
