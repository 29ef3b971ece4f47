import { useMessages } from '../../messages.ts';
import type { SourceForm } from '../draft/form-schema.ts';
import './entries.css';

type SourcePicksProps = {
  readonly sources: readonly SourceForm[];
  /** Ids of sources. Those of removed sources are kept, so that undoing a removal restores them. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** Chooses which of the card's sources support a statement. */
export function SourcePicks({ sources, chosen, onChange }: SourcePicksProps) {
  const { t } = useMessages();
  if (sources.length === 0) return <p class="field-hint">{t('optionsSourcesNoneYet')}</p>;
  const pick = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter(other => other !== id));
  return (
    <fieldset class="source-picks">
      <legend class="visually-hidden">{t('optionsSources')}</legend>
      {sources.map((source, index) => (
        <label key={source.id}>
          <input
            type="checkbox"
            checked={chosen.includes(source.id)}
            onChange={event => pick(source.id, event.currentTarget.checked)}
          />
          <span>
            {index + 1}. {sourceWords(source) || t('optionsSourceUnnamed')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A source in one line: publisher, title and date. */
export function sourceWords(source: SourceForm): string {
  const title = source.title.trim();
  return [source.publisher.trim(), title && `“${title}”`, source.published.trim()].filter(Boolean).join(', ');
}
