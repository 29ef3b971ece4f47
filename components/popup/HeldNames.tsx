import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import './held-names.css';

export type HeldNamesProps = {
  /** The number of cards whose names the page contains but does not mark, because the reader wrote them. */
  readonly count: number;
  /** False where the page has no site for which marking could be allowed. */
  readonly canAllowHere: boolean;
  readonly onAllowHere: () => void;
  readonly onAllowEverywhere: () => void;
};

/** Says that the page contains names the reader wrote that are not marked, and offers to mark them. */
export function HeldNames({ count, canAllowHere, onAllowHere, onAllowEverywhere }: HeldNamesProps) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <div class="popup-held" role="status">
      <p>{plural(messages, 'popupHeld', count)}</p>
      <div class="popup-held-actions">
        {canAllowHere && <Button onClick={onAllowHere}>{t('popupHeldHere')}</Button>}
        <Button onClick={onAllowEverywhere}>{t('popupHeldEverywhere')}</Button>
      </div>
    </div>
  );
}
