import { X } from 'lucide';
import { IconButton } from '#components/controls/IconButton.tsx';
import { StartAnew } from '#components/loss/StartAnew.tsx';
import { useMessages } from '#components/messages.ts';
import type { Failure } from '#core/result.ts';
import { failureWords } from './failure-words.ts';
import '#components/controls/notice.css';

type FailureBannerProps = {
  readonly failure: (Failure & { readonly detail?: string }) | null;
  readonly onClose: () => void;
  /** Deletes the damaged database and starts a new one. */
  readonly onStartAnew: () => void;
};

/** Says why something could not be read or written, and what is safe. The browser's own error text follows. */
export function FailureBanner({ failure, onClose, onStartAnew }: FailureBannerProps) {
  const { t } = useMessages();
  const words = failure && failureWords(failure.reason, failure.detail);
  return (
    <div role="alert" class="failure-place">
      {failure && words && (
        <div class="notice notice-danger failure-banner">
          <div>
            <p class="notice-title">{t(words.title)}</p>
            <p>{t(words.safe)}</p>
            {failure.detail && <p class="failure-detail">{t('optionsFailureDetail', failure.detail)}</p>}
            {words.damaged && <StartAnew onStart={onStartAnew} />}
          </div>
          <IconButton icon={X} label={t('optionsClose')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
