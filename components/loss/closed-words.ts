import type { MessageKey } from '#assets/locales/messages.ts';
import { whyClosed } from '#core/glossary/stock.ts';

/**
 * The message about a database that cannot be opened, derived from the browser's own error text; null where that text
 * does not show the cause.
 */
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
