import type { Translate } from '#assets/locales/messages.ts';
import type { ArticleDate, DateOrigin } from '#core/as-of/article-date.ts';
import type { CardOn } from '#core/as-of/card-on.ts';
import type { DateWriter } from './card-dates.ts';
import type { CardSection } from './statements/card-sections.ts';

/** The statements sorted by the article's day: true on that day, since then, before it. */
export function sectionsOn(on: CardOn, dates: DateWriter, t: Translate): CardSection[] {
  const sections: CardSection[] = [
    { key: 'then', heading: t('cardOnDay', dates.date(on.date)), statements: on.then, shown: 6 },
    { key: 'unclear', heading: t('cardNotClear'), statements: on.unclear, shown: 3 },
    { key: 'since', heading: t('cardSinceThen'), statements: on.since, shown: 3 },
    { key: 'before', heading: t('cardBeforeThat'), statements: on.before, shown: 0 },
    { key: 'general', heading: t('cardSectionUndated'), statements: on.general, shown: 0 },
  ];
  return sections.filter(section => section.statements.length > 0);
}

/** Says where the article's day was found. */
export function originWords({ from }: ArticleDate, t: Translate): string {
  const words: Partial<Record<DateOrigin, Parameters<Translate>[0]>> = {
    reader: 'cardDayReader',
    address: 'cardDayAddress',
    time: 'cardDayLine',
    line: 'cardDayLine',
  };
  return t(words[from] ?? 'cardDayPage');
}
