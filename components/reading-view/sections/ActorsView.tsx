import { Users } from 'lucide';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { Side } from '#core/reading-view/actors.ts';
import type { DateWriter } from '../../card/card-dates.ts';
import { withoutStop } from '../../card/card-line.ts';
import { EmptyState } from '../../controls/EmptyState.tsx';
import { KindMark } from '../../controls/KindMark.tsx';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import '../section.css';

type ActorsViewProps = {
  readonly sides: readonly Side[];
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** How many offices are shown for one actor. */
const MAX_OFFICES = 2;

/** The people and bodies that act in the article, grouped by the side that they were on that day. */
export function ActorsView({ sides, date, dates, onOpen }: ActorsViewProps) {
  const messages = useMessages();
  const { t } = messages;
  if (sides.length === 0) return <EmptyState icon={Users} title={t('readingNoActors')} />;
  return (
    <div class="reading-section">
      <p class="reading-hint">
        {date === null ? t('readingSidesNoDay') : t('readingSidesOn', dates.date(date))}
      </p>
      {sides.map(({ side, actors }) => (
        <section key={side ?? ''}>
          <h2 dir="auto">{side ?? t('readingNoSide')}</h2>
          <ul class="reading-list">
            {actors.map(({ card, mentions, offices }) => (
              <li key={card.id}>
                <button type="button" class="reading-row" onClick={() => onOpen(card.id)}>
                  <KindMark kind={card.kind} wordless />
                  <span class="reading-row-title" dir="auto">
                    {card.title}
                  </span>
                  <span class="reading-row-count">{plural(messages, 'readingMentions', mentions)}</span>
                  <span class="reading-row-text" lang={card.language} dir="auto">
                    {offices.length === 0
                      ? card.gist
                      : offices
                          .slice(0, MAX_OFFICES)
                          .map(({ text }) => withoutStop(text))
                          .join('; ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
