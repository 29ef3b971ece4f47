import { localeOf } from './card/card-dates.ts';

/** Formats the day and time of something done in the extension, in the reader's time zone. */
export function momentWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** Formats the day alone. */
export function dayWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long' });
}

function writer(language: string, options: Intl.DateTimeFormatOptions): (ms: number) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  return ms => format.format(ms);
}
