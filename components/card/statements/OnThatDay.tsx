import { TriangleAlert } from 'lucide';
import { type CardOn, isNewerThan } from '#core/as-of/card-on.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useMessages } from '../../messages.ts';
import type { DateWriter } from '../card-dates.ts';
import { withoutStop } from '../card-line.ts';
import '../day-lines.css';

/** How many leading statements fit on one line. */
const MAX_LEADING = 2;

type OnThatDayProps = { readonly on: CardOn; readonly dates: DateWriter; readonly language: string };

/** Shown at the head of a card: what leads it on the article's day, and what has ended it since. */
export function OnThatDay({ on, dates, language }: OnThatDayProps) {
  const { t } = useMessages();
  // The list below gives the last day for which it is confirmed, with the source.
  const dated = ({ text, asOf: _, ...when }: Statement) =>
    [withoutStop(text), dates.statement(when)].filter(part => part !== null).join(', ');
  return (
    <>
      {on.ended && (
        <p class="card-ended" role="note">
          <Icon icon={TriangleAlert} />
          <span dir="auto">
            {t('cardEndedSince', dated(on.ended))}
            {on.ended.disputedBy?.map(({ by, text }) => (
              <span key={by} class="card-ended-otherwise">
                {t('cardDisputedBy', by)} {text}
              </span>
            ))}
          </span>
        </p>
      )}
      {on.lead.length > 0 && (
        <p class="card-role" lang={language} dir="auto">
          {t('cardRoleOnDay', dates.date(on.date), on.lead.slice(0, MAX_LEADING).map(dated).join('; '))}
        </p>
      )}
    </>
  );
}

type PackLineProps = { readonly pack: PackNote; readonly dates: DateWriter; readonly date: string | null };

/** The day up to which the pack's authors followed events, with a warning where the article is newer. */
export function PackLine({ pack, dates, date }: PackLineProps) {
  const { t } = useMessages();
  const { checkedUntil, title } = pack;
  if (checkedUntil === null) return <p class="card-quiet">{t('cardFollowedUnknown', title)}</p>;
  const until = dates.date(checkedUntil);
  return (
    <>
      {date !== null && isNewerThan(date, checkedUntil) && (
        <p class="card-ended" role="note">
          <Icon icon={TriangleAlert} />
          <span>{t('cardArticleNewer', until)}</span>
        </p>
      )}
      <p class="card-quiet">{t('cardFollowedUntil', until, title)}</p>
    </>
  );
}
