import { cardOn } from '#core/as-of/card-on.ts';
import type { Card } from '#core/cards/card.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import { beginningOf } from '#core/cards/statement-dates.ts';
import { isNews, isState } from '#core/cards/statement-kinds.ts';
import type { DateWriter } from './card-dates.ts';

/** What a list says of a card: as of a day, and what has followed. */
export type CardLine = {
  /** Who or what it was on that day. */
  readonly text: string;
  /** What has ended it since, or else the newest thing that has followed; null where nothing has. */
  readonly since: string | null;
  readonly ended: boolean;
};

/** Offices that one line can name. */
const MOST_OFFICES = 2;

/**
 * Offices of that day say who somebody was. Of anything else, the card's own line says what it is, and its state on that
 * day how it was.
 */
export function cardLine(card: Card, date: PartialDate, dates: DateWriter): CardLine {
  const { then, roles, since, ended } = cardOn(card, date);
  const state = then.find(isState);
  const parts =
    roles.length > 0
      ? roles.slice(0, MOST_OFFICES).map(({ text }) => withoutStop(text))
      : [card.gist, ...(state ? [state.text] : [])].map(withoutStop);
  const next = ended ?? since.find(isNews) ?? null;
  return {
    text: parts.join('; '),
    // The date first: a list may cut the line.
    since: next && [whenOf(next, dates), withoutStop(next.text)].filter(part => part !== null).join(': '),
    ended: ended !== null,
  };
}

/** When something happened, or began. */
function whenOf(statement: Statement, dates: DateWriter): string | null {
  const { to, about } = statement;
  const day = beginningOf(statement);
  return day === undefined ? dates.statement({ to }) : dates.statement({ at: day, about });
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
