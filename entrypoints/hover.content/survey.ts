import { afterFrame, around, reached, SURVEY } from '#platform/survey/survey-log.ts';
import { CardElement } from './card-element.ts';
import { CardOpener } from './card-opener.ts';

/**
 * Records when a card is opened, when it is at its place, and when the frame that shows it was painted. Only in the
 * survey's build.
 */
export function surveyHover(): void {
  if (!SURVEY) return;
  around(
    CardOpener,
    'open',
    open =>
      function (this: CardOpener, ...args) {
        reached('rested');
        open.apply(this, args);
      },
  );
  around(
    CardElement,
    'reveal',
    reveal =>
      function (this: CardElement) {
        reveal.call(this);
        reached('card-placed');
        afterFrame(() => reached('card-painted'));
      },
  );
}
