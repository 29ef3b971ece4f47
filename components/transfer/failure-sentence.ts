import type { Messages } from '../messages.ts';
import type { TransferFailure } from './import-state.ts';
import { placeWords } from './place-words.ts';

/** Says what went wrong with a file, and where. The caller adds that nothing was changed. */
export function failureSentence(failure: TransferFailure, name: string, messages: Messages): string {
  const { language, t } = messages;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  switch (failure.reason) {
    case 'not-json':
      return t('optionsImportNotJson', name, number(failure.offset), failure.detail);
    case 'unknown-format':
      return t('optionsImportUnknownFormat', name, failure.found);
    case 'newer-version':
      return t('optionsImportNewerVersion', name, String(failure.found));
    case 'invalid-header': {
      const [first] = failure.issues;
      return t('optionsImportInvalidHeader', name, first ? placeWords(first, messages) : '');
    }
    case 'too-large':
      return t('optionsImportTooLarge', name);
    case 'empty':
      return t('optionsImportEmpty', name);
    case 'not-text':
      return t('optionsImportNotText', name);
    case 'unreadable':
      return t('optionsImportUnreadable', name);
    case 'changed-meanwhile':
      return t('optionsImportChangedMeanwhile');
    case 'storage-full':
      return t('optionsImportFull', name);
    case 'cancelled':
      return t('optionsImportFailed', name, failure.reason);
    case 'cannot-open':
    case 'storage-failed':
      return t('optionsImportFailed', name, failure.detail || failure.reason);
  }
}
