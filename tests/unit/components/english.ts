import card from '#assets/locales/en/card.json' with { type: 'json' };
import popup from '#assets/locales/en/popup.json' with { type: 'json' };
import reading from '#assets/locales/en/reading.json' with { type: 'json' };
import type { Messages } from '#components/messages.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = { ...card, ...popup, ...reading };

/** The English messages as the browser gives them; `language` decides about dates and plural forms. */
export function english(language = 'en'): Messages {
  return {
    language,
    t: (key, ...values) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? '')),
  };
}
