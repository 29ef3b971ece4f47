/** Plain "en" says nothing of the country; the cards write 8 May 2018, so the page does too. */
const LOCALE_OF_BARE: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Writes day and time of something that was done here, in the reader's own time zone. */
export function momentWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** Writes the day alone. */
export function dayWriter(language: string): (ms: number) => string {
  return writer(language, { dateStyle: 'long' });
}

function writer(language: string, options: Intl.DateTimeFormatOptions): (ms: number) => string {
  const format = new Intl.DateTimeFormat(LOCALE_OF_BARE[language] ?? language, options);
  return ms => format.format(ms);
}
