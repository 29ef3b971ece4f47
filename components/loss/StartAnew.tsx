import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import '../controls/notice.css';

type StartAnewProps = { readonly onStart: () => void };

/** Gives up what is left of a damaged database, after the question whether that is meant. */
export function StartAnew({ onStart }: StartAnewProps) {
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const leave = useRef<HTMLButtonElement | null>(null);
  // The question takes the place of the button that asked for it.
  useEffect(() => {
    if (asking) leave.current?.focus();
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
        <Button buttonRef={leave} onClick={() => setAsking(false)}>
          {t('startAnewNot')}
        </Button>
      </div>
    </div>
  );
}
