import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { directionOf } from '../../controls/direction.ts';
import { useMessages } from '../../messages.ts';
import { REACHES, type Reach } from './choice-words.ts';
import './choice-notice.css';

export type ChoiceNoticeProps = {
  /** What the choice did, or what went wrong; null before the reader has chosen anything. */
  readonly said: string | null;
  readonly failed: boolean;
  /** How far the choice reaches, where that can be changed. */
  readonly reach: Reach | null;
  readonly onReach: (reach: Reach) => void;
  /** Undoes the choice. */
  readonly onUndo?: (() => void) | undefined;
  /** Repeats the attempt that failed. */
  readonly onTryAgain?: (() => void) | undefined;
  /** Makes the choice again for all pages, where no narrower scope can be stored. */
  readonly onKeepAlways?: (() => void) | undefined;
  /** Carries out, or cancels, what the reader is asked to confirm. */
  readonly onConfirm?: (() => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
};

/**
 * Reports what the reader's choice did, and lets the reader widen or undo it. The element exists, empty, before there
 * is anything to report: screen readers announce changes only in live regions that they already know.
 */
export function ChoiceNotice(props: ChoiceNoticeProps) {
  const { said, failed, reach, onUndo, onTryAgain, onKeepAlways, onConfirm, onCancel } = props;
  const { language, t } = useMessages();
  const look = said === null ? 'choice-notice choice-notice-empty' : 'choice-notice';
  return (
    <div class={failed ? `${look} choice-notice-failed` : look} lang={language} dir={directionOf(language)}>
      <p role="status">{said}</p>
      {reach !== null && (
        <Choice
          legend={t('cardReach')}
          options={REACHES.map(({ value, word }) => ({ value, label: t(word) }))}
          value={reach}
          onChange={props.onReach}
        />
      )}
      {(onUndo || onTryAgain || onKeepAlways || onConfirm) && (
        <div class="choice-notice-actions">
          {onConfirm && <Button onClick={onConfirm}>{t('cardConfirm')}</Button>}
          {onCancel && (
            <Button look="link" onClick={onCancel}>
              {t('cardCancel')}
            </Button>
          )}
          {onKeepAlways && <Button onClick={onKeepAlways}>{t('cardKeepAlways')}</Button>}
          {onTryAgain && <Button onClick={onTryAgain}>{t('cardTryAgain')}</Button>}
          {onUndo && (
            <Button look="link" onClick={onUndo}>
              {t('cardUndo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
