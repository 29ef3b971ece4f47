import { Button } from '../controls/Button.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';
import './held-names.css';

export type HeldNamesProps = {
  /** Cards with names of the reader's own that the page names and that are not marked there. */
  readonly count: number;
  /** False where the page has no site by which it could be allowed. */
  readonly canAllowHere: boolean;
  readonly onAllowHere: () => void;
  readonly onAllowEverywhere: () => void;
};

/** That names of the reader's own stand in the page and are not marked, and what changes that. */
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
