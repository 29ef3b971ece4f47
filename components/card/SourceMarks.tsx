import type { Card } from '#core/cards/card.ts';
import { useMessages } from '../messages.ts';

type SourceMarksProps = {
  readonly card: Card;
  /** Ids of the sources of one statement. */
  readonly sources: readonly string[];
  readonly onShowSource: (id: string) => void;
};

/** The numbers after a statement. Buttons, not links: an address fragment does not reach into a shadow root. */
export function SourceMarks({ card, sources, onShowSource }: SourceMarksProps) {
  const { t } = useMessages();
  if (sources.length === 0) return <span class="source-none">{t('cardSourceNone')}</span>;
  return (
    <span class="source-marks">
      {sources.map(id => {
        const at = card.sources.findIndex(source => source.id === id);
        const label = t('cardSourceMark', at + 1, card.sources[at]?.publisher ?? '');
        return (
          <button
            key={id}
            type="button"
            class="source-mark"
            aria-label={label}
            title={label}
            onClick={() => onShowSource(id)}
          >
            {at + 1}
          </button>
        );
      })}
    </span>
  );
}
