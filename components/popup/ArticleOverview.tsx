import { useId, useMemo } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { actorsBySide, type MentionedCard } from '#core/reading-view/actors.ts';
import { afterwards } from '#core/reading-view/afterwards.ts';
import { goingOn } from '#core/reading-view/going-on.ts';
import { opposedSides } from '#core/reading-view/opposed-sides.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { PackLine } from '../card/statements/OnThatDay.tsx';
import { useMessages } from '../messages.ts';
import { LaterList } from '../reading-view/LaterList.tsx';
import { SideLines } from '../reading-view/SideLines.tsx';
import '../card/statements/card-link.css';
import '../reading-view/section.css';
import './article-overview.css';

type ArticleOverviewProps = {
  readonly date: PartialDate;
  readonly cards: readonly MentionedCard[];
  /** The article's cards and the cards related to them. */
  readonly all: readonly Card[];
  /** What the packs of the article's cards state about themselves. */
  readonly packs: readonly PackNote[];
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** The article at a glance: what was going on, who was on which side on that day, and what happened after. */
export function ArticleOverview({ date, cards, all, packs, dates, onOpen }: ArticleOverviewProps) {
  const { t } = useMessages();
  const id = useId();
  const { events, sides, opposed, later } = useMemo(() => {
    const own = cards.map(({ card }) => card);
    return {
      events: goingOn(own, date),
      sides: actorsBySide(cards, date),
      opposed: opposedSides(own, all, date),
      later: afterwards(cards, date),
    };
  }, [cards, all, date]);
  return (
    <div class="reading-section overview">
      {events.length > 0 && (
        <section aria-labelledby={`${id}-events`}>
          <h2 id={`${id}-events`}>{t('readingGoingOn')}</h2>
          <ul class="overview-events">
            {events.map(card => (
              <li key={card.id} lang={card.language} dir="auto">
                <button type="button" class="card-link" data-card={card.id} onClick={() => onOpen(card.id)}>
                  {card.title}
                </button>
                {card.gist !== undefined && <p>{card.gist}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby={`${id}-sides`}>
        <h2 id={`${id}-sides`}>{t('readingSides', dates.date(date))}</h2>
        {sides.length > 0 ? (
          <SideLines sides={sides} opposed={opposed} onOpen={onOpen} />
        ) : (
          <p class="reading-hint">{t('readingNoActors')}</p>
        )}
      </section>
      <section aria-labelledby={`${id}-after`}>
        <h2 id={`${id}-after`}>{t('readingAfter')}</h2>
        <LaterList later={later} dates={dates} onOpen={onOpen} />
      </section>
      {packs.map(pack => (
        <PackLine key={pack.title} pack={pack} dates={dates} date={date} />
      ))}
    </div>
  );
}
