import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import '../controls/notice.css';

type StartAnewProps = { readonly onStart: () => void };

/** Discards what is left of a damaged database, after asking the reader to confirm. */
export function StartAnew({ onStart }: StartAnewProps) {
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const cancelButton = useRef<HTMLButtonElement | null>(null);
  // The question replaces the button that opened it, so the focus moves to the safe answer.
  useEffect(() => {
    if (asking) cancelButton.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <div class="notice-actions">
        <Button onClick={() => setAsking(true)}>{t('startAnew')}</Button>
      </div>
    );
  return (
    <div class="start-anew">
      <p class="notice-title">{t('startAnewAsk')}</p>
      <p>{t('startAnewText')}</p>
      <div class="notice-actions">
        <Button look="danger" onClick={onStart}>
          {t('startAnewDo')}
        </Button>
        <Button buttonRef={cancelButton} onClick={() => setAsking(false)}>
          {t('startAnewNot')}
        </Button>
      </div>
    </div>
  );
}
