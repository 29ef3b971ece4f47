import type { MessageKey } from '#assets/locales/messages.ts';
import { whyClosed } from '#core/glossary/stock.ts';

/** What is said of a database that does not open, out of the browser's own words; null where they tell nothing. */
export function closedWords(reason: string, detail: string | undefined): MessageKey | null {
  if (reason !== 'cannot-open') return null;
  switch (whyClosed(detail ?? '')) {
    case 'newer':
      return 'closedNewer';
    case 'private':
      return 'closedPrivate';
    case 'damaged':
      return 'closedDamaged';
    default:
      return null;
  }
}
