import type { MessageKey } from '#assets/locales/messages.ts';
import { closedWords } from '../loss/closed-words.ts';

/** The messages for a failure's reason; the default message names a reason that is not known here. */
export function failureWords(
  reason: string,
  detail?: string,
): { readonly title: MessageKey; readonly text: MessageKey } {
  switch (reason) {
    case 'cannot-open':
      return { title: 'popupCannotOpen', text: closedWords(reason, detail) ?? 'popupCannotOpenText' };
    case 'storage-full':
      return { title: 'popupStorageFull', text: 'popupStorageFullText' };
    case 'storage-failed':
      return { title: 'popupStorageFailed', text: 'popupStorageFailedText' };
    case 'unsaved':
      return { title: 'popupUnsaved', text: 'popupUnsavedText' };
    default:
      return { title: 'popupFailed', text: 'popupFailedText' };
  }
}
