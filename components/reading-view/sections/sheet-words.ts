import type { Translate } from '#assets/locales/messages.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { SheetWords } from '#core/reading-view/sheet.ts';
import type { DateWriter } from '../../card/card-dates.ts';

/** The text of a background sheet, the same on screen and in the file. */
export function sheetWords(date: PartialDate | null, dates: DateWriter, t: Translate): SheetWords {
  return {
    title: t('readingSheetTitle'),
    asOf: date === null ? t('readingNoDay') : t('readingAsOf', dates.date(date)),
    onDay: date === null ? '' : t('cardOnDay', dates.date(date)),
    since: t('cardSinceThen'),
    before: t('cardBeforeThat'),
    other: t('readingOther'),
    sources: t('readingSheetSources'),
    saysOtherwise: by => t('cardDisputedBy', by),
    when: statement => dates.statement(statement),
    ticks: t('readingSheetTicks'),
    date: value => dates.date(value),
    checked: ({ checked }) =>
      checked === null ? t('cardSourceUnchecked') : t('cardSourceChecked', dates.date(checked)),
  };
}
