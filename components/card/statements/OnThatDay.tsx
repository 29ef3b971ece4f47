import { TriangleAlert } from 'lucide';
import { type CardOn, isNewerThan } from '#core/as-of/card-on.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useMessages } from '../../messages.ts';
import type { DateWriter } from '../card-dates.ts';
import '../day-lines.css';

/** Offices that one line can name. */
const MOST_ROLES = 2;

type OnThatDayProps = { readonly on: CardOn; readonly dates: DateWriter; readonly language: string };

/** At the head of a card: who somebody was on the day of the article, and what has put an end to it since. */
export function OnThatDay({ on, dates, language }: OnThatDayProps) {
  const { t } = useMessages();
  // Until when it is known to have held is told below, with its source.
  const dated = ({ text, asOf: _, ...when }: Statement) =>
    [text.replace(/\.$/, ''), dates.statement(when)].filter(part => part !== null).join(', ');
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
      {on.roles.length > 0 && (
        <p class="card-role" lang={language} dir="auto">
          {t('cardRoleOnDay', dates.date(on.date), on.roles.slice(0, MOST_ROLES).map(dated).join('; '))}
        </p>
      )}
    </>
  );
}

type PackLineProps = { readonly pack: PackNote; readonly dates: DateWriter; readonly date: string | null };

/** How far the card's makers followed events; louder where the article is newer than that. */
export function PackLine({ pack, dates, date }: PackLineProps) {
  const { t } = useMessages();
  const until = dates.date(pack.checkedUntil);
  return (
    <>
      {date !== null && isNewerThan(date, pack.checkedUntil) && (
        <p class="card-ended" role="note">
          <Icon icon={TriangleAlert} />
          <span>{t('cardArticleNewer', until)}</span>
        </p>
      )}
      <p class="card-quiet">{t('cardFollowedUntil', until, pack.title)}</p>
    </>
  );
}
