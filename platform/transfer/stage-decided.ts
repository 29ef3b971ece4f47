import type { KeptChoice, KeptPageDate } from '#core/packs/pack.ts';
import { articleAddress } from '../choices/article-address.ts';
import { MOST_CHOICES } from '../choices/open-choices.ts';
import { sameness } from '../choices/same-choice.ts';
import { MOST_DATES } from '../page-dates/page-dates.ts';
import { type KeptStage, stageKept } from './stage-kept.ts';

/** The reader's decisions, which are not part of any card: choices, and dates of articles. */
export type Decided = {
  readonly choices: readonly KeptChoice[];
  readonly pageDates: readonly KeptPageDate[];
};

export function stageChoices(kept: readonly KeptChoice[]): KeptStage<KeptChoice> {
  return stageKept({
    kept,
    keyOf: ({ choice }) => sameness(choice),
    timeOf: ({ madeAt }) => madeAt,
    most: MOST_CHOICES,
    noRoom: 'choices-full',
  });
}

export function stagePageDates(kept: readonly KeptPageDate[]): KeptStage<KeptPageDate> {
  const stage = stageKept<KeptPageDate>({
    kept,
    keyOf: ({ address }) => address,
    timeOf: ({ setAt }) => setAt,
    most: MOST_DATES,
    noRoom: 'page-dates-full',
  });
  return {
    ...stage,
    // An address in a file edited by hand may not be normalised as it is for looking up the article.
    take: (place, entry) =>
      stage.take(place, { ...entry, address: articleAddress(entry.address) ?? entry.address }),
  };
}
