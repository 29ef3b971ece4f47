import { readMessages } from '#assets/locales/message-files.ts';
import type { Messages } from '#components/messages.ts';

const texts = readMessages('en');

/** The English messages as the browser provides them; `language` sets dates and plural forms. */
export function english(language = 'en'): Messages {
  return {
    language,
    t: (key, ...values) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? '')),
  };
}
