import type { MessageKey } from '#assets/locales/messages.ts';
import { closedWords } from '#components/loss/closed-words.ts';

type FailureWords = { readonly title: MessageKey; readonly safe: MessageKey };

const WORDS: Readonly<Record<string, FailureWords>> = {
  'cannot-open': { title: 'optionsFailureCannotOpen', safe: 'optionsFailureCannotOpenSafe' },
  'storage-full': { title: 'optionsFailureFull', safe: 'optionsFailureFullSafe' },
  'storage-failed': { title: 'optionsFailureFailed', safe: 'optionsFailureFailedSafe' },
  'settings-failed': { title: 'optionsFailureSettings', safe: 'optionsFailureSettingsSafe' },
  'changed-elsewhere': { title: 'optionsFailureChanged', safe: 'optionsFailureChangedSafe' },
  'too-many': { title: 'optionsFailureTooMany', safe: 'optionsFailureTooManySafe' },
  'not-found': { title: 'optionsFailureNotFound', safe: 'optionsFailureNotFoundSafe' },
};

const OTHER: FailureWords = { title: 'optionsFailureOther', safe: 'optionsFailureFailedSafe' };

/** What failed and what is safe, by the reason of the failure. */
export function failureWords(reason: string, detail?: string): FailureWords & { readonly damaged: boolean } {
  const words = WORDS[reason] ?? OTHER;
  const closed = closedWords(reason, detail);
  return { ...words, ...(closed && { safe: closed }), damaged: closed === 'closedDamaged' };
}
