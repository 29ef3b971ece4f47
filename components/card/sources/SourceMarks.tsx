import type { Card } from '#core/cards/card.ts';
import type { SourceCheck } from '#core/cards/statement.ts';
import { useMessages } from '../../messages.ts';
import type { DateWriter } from '../card-dates.ts';
import './source-marks.css';

type SourceMarksProps = {
  readonly card: Card;
  /** A statement, or a side's objection to it. */
  readonly line: {
    /** Ids of its sources. */
    readonly sources: readonly string[];
    /** Which of the sources were compared with the line. */
    readonly checks?: readonly SourceCheck[] | undefined;
  };
  readonly dates: DateWriter;
  readonly onShowSource: (id: string) => void;
};

/**
 * The source numbers after a statement, with a tick where somebody compared the statement with that source. They are
 * buttons, not links, because an address fragment does not reach into a shadow root.
 */
export function SourceMarks({ card, line, dates, onShowSource }: SourceMarksProps) {
  const { t } = useMessages();
  if (line.sources.length === 0) return <span class="source-none">{t('cardSourceNone')}</span>;
  return (
    <span class="source-marks">
      {line.sources.map(id => {
        const at = card.sources.findIndex(source => source.id === id);
        const publisher = card.sources[at]?.publisher ?? '';
        const check = line.checks?.find(({ source }) => source === id);
        const label = check
          ? t('cardSourceMarkChecked', at + 1, publisher, dates.date(check.on))
          : t('cardSourceMarkUnchecked', at + 1, publisher);
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
            {check && '✓'}
          </button>
        );
      })}
    </span>
  );
}
