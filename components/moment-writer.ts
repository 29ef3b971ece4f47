import { localeOf } from './card/card-dates.ts';

/** Writes day and time of something that was done here, in the reader's own time zone. */
export function momentWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** Writes the day alone. */
export function dayWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long' });
}

function writer(language: string, options: Intl.DateTimeFormatOptions): (ms: number) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  return ms => format.format(ms);
}
