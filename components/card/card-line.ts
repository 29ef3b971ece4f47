import { cardOn } from '#core/as-of/card-on.ts';
import type { Card } from '#core/cards/card.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import { beginningOf } from '#core/cards/statement-dates.ts';
import { isNews, isState } from '#core/cards/statement-kinds.ts';
import type { DateWriter } from './card-dates.ts';

/** What a list shows of a card: its state on a day, and what followed. */
export type CardLine = {
  /** Who or what the card's subject was on that day. */
  readonly text: string;
  /** What has ended it since, otherwise the newest event since; null where nothing has happened. */
  readonly since: string | null;
  readonly ended: boolean;
};

/** How many leading statements fit on one line. */
const MAX_LEADING = 2;

/**
 * A card with offices on that day, or with what its author marks to lead it, is described by them. Any other is described by its own one-line description and its
 * state on that day.
 */
export function cardLine(card: Card, date: PartialDate, dates: DateWriter): CardLine {
  const { then, lead, since, ended } = cardOn(card, date);
  const state = then.find(isState);
  const parts =
    lead.length > 0
      ? lead.slice(0, MAX_LEADING).map(({ text }) => withoutStop(text))
      : [card.gist, state?.text].filter(text => text !== undefined).map(withoutStop);
  const next = ended ?? since.find(isNews) ?? null;
  return {
    text: parts.join('; '),
    // The date comes first because a list may cut the line short.
    since: next && [whenOf(next, dates), withoutStop(next.text)].filter(part => part !== null).join(': '),
    ended: ended !== null,
  };
}

function whenOf(statement: Statement, dates: DateWriter): string | null {
  const { to, about } = statement;
  const day = beginningOf(statement);
  return day === undefined ? dates.statement({ to }) : dates.statement({ at: day, about });
}

/** `text` without a full stop at its end, to continue the line after it. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
