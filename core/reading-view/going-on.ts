import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';

/** The events among an article's cards that were in progress, or happened, on its day. */
export function goingOn(cards: readonly Card[], date: PartialDate): Card[] {
  return cards.filter(card => card.kind === 'event' && cardOn(card, date).then.length > 0);
}
