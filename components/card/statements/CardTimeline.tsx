import { useMemo } from 'preact/hooks';
import { layTimeline, type TimelineMark } from '#core/as-of/lay-timeline.ts';
import type { Card } from '#core/cards/card.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { useMessages } from '../../messages.ts';
import type { DateWriter } from '../card-dates.ts';
import './card-timeline.css';

/** Sizes in SVG units, which equal pixels where the card has its full width. */
const WIDTH = 340;
const EDGE = 6;
const TOP = 18;
const ROW = 8;
const BAR = 4;
const DOT = 3.5;
const YEAR_LABELS = 16;
const EARLIER_NOTE_WIDTH = 100;

type CardTimelineProps = {
  readonly card: Card;
  /** The article's day; null where it is not known, and then no mark is highlighted. */
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
};

/**
 * The card's dated statements on one line. The card also lists the same statements as text, for people who cannot see
 * the picture.
 */
export function CardTimeline({ card, date, dates }: CardTimelineProps) {
  const { t } = useMessages();
  const layout = useMemo(() => layTimeline(card.statements, date), [card, date]);
  if (!layout) return null;
  const { marks, rows, years, day, earlier } = layout;
  const x = (at: number) => EDGE + at * (WIDTH - 2 * EDGE);
  const line = TOP + rows * ROW + DOT + 3;
  const height = line + DOT + YEAR_LABELS;
  // The note about earlier years is to the left of the day.
  const dayX = Math.max(x(day?.from ?? 0), earlier > 0 ? EARLIER_NOTE_WIDTH : 0);
  const description = [
    t('cardTimelineAlt', String(marks.length), String(layout.first), String(layout.last)),
    earlier > 0 ? t('cardTimelineAltEarlier', String(earlier)) : '',
    date === null ? '' : t('cardTimelineAltDay', dates.date(date)),
  ];
  return (
    <section class="card-section">
      <h3>{t('cardTimeline')}</h3>
      <figure class="card-timeline" dir="ltr">
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={description.filter(text => text !== '').join(' ')}
        >
          {day && date && (
            <g class="timeline-day-mark">
              <path d={`M${x((day.from + day.to) / 2)},${TOP - 4}V${line + DOT}`} />
              <text x={dayX} y={TOP - 7} text-anchor={dayX > x(day.from) ? 'start' : anchorAt(day.from)}>
                {dates.date(date)}
              </text>
            </g>
          )}
          <path class="timeline-axis" d={`M${x(0)},${line}H${x(1)}`} />
          {earlier > 0 && (
            <text class="timeline-earlier" x={0} y={TOP - 7}>
              {t('cardTimelineEarlier', String(earlier), String(layout.first))}
            </text>
          )}
          {years.map(({ year, at }) => (
            <g key={year} class="timeline-year">
              <path d={`M${x(at)},${line}v4`} />
              <text x={x(at)} y={line + YEAR_LABELS - 1} text-anchor={anchorAt(at)}>
                {year}
              </text>
            </g>
          ))}
          {marks.map((mark, index) => (
            <Mark key={index} mark={mark} x={x} line={line} />
          ))}
        </svg>
        <figcaption dir="auto">{t(date === null ? 'cardTimelineKey' : 'cardTimelineKeyDay')}</figcaption>
      </figure>
    </section>
  );
}

type MarkProps = { readonly mark: TimelineMark; readonly x: (at: number) => number; readonly line: number };

/** A bar for a state, dashed after the last day for which it is confirmed; a dot for an event. */
function Mark({ mark, x, line }: MarkProps) {
  const { from, to, lasts, openStart, openEnd, about, row } = mark;
  const looks = ['timeline-mark', mark.standing === 'held' && 'timeline-held', about && 'timeline-about'];
  const shape = looks.filter(Boolean).join(' ');
  if (lasts) {
    const y = TOP + row * ROW + BAR / 2;
    const end = Math.max(x(to), x(from) + BAR);
    return (
      <g class={shape}>
        <path class="timeline-bar" d={`M${x(from)},${y}H${end}`} />
        {openStart && <path class="timeline-back" d={`M${x(from) - 1},${y - 3}l-4,3l4,3`} />}
        {openEnd && end < x(1) && <path class="timeline-open" d={`M${end + 2},${y}H${x(1)}`} />}
      </g>
    );
  }
  // A date known only to the month or year is drawn as long as that month or year.
  const length = x(to) - x(from);
  const middle = (x(from) + x(to)) / 2;
  return (
    <g class={shape}>
      {length > 2 * DOT ? (
        <rect x={x(from)} y={line - DOT} width={length} height={2 * DOT} rx={DOT} />
      ) : (
        <circle cx={middle} cy={line} r={DOT} />
      )}
    </g>
  );
}

/** Keeps text near the ends inside the picture. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  return at < 0.15 ? 'start' : at > 0.85 ? 'end' : 'middle';
}
