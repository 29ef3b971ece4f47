import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { directionOf } from '../../controls/direction.ts';
import { useMessages } from '../../messages.ts';
import { REACHES, type Reach } from './choice-words.ts';
import './choice-notice.css';

export type ChoiceNoticeProps = {
  /** What has been done, or went wrong; null where the reader has decided nothing yet. */
  readonly said: string | null;
  readonly failed: boolean;
  /** How far the choice reaches, where that can be changed. */
  readonly reach: Reach | null;
  readonly onReach: (reach: Reach) => void;
  /** Takes the choice back. */
  readonly onUndo?: (() => void) | undefined;
  /** Tries what failed once more. */
  readonly onTryAgain?: (() => void) | undefined;
  /** Makes the choice again for everything, where nothing narrower can be kept. */
  readonly onKeepAlways?: (() => void) | undefined;
  /** Does, or leaves, what the reader is asked about. */
  readonly onConfirm?: (() => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
};

/**
 * Says what the reader's choice has done, and lets it be widened or taken back. It is there, empty, before there is
 * anything to say: screen readers tell only of changes in what they know.
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
