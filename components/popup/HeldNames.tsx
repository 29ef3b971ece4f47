import { Button } from '../controls/Button.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';

export type HeldNamesProps = {
  /** Cards with names of the reader's own that the page names and that are not marked there. */
  readonly count: number;
  /** Host of the page; null where none can be allowed. */
  readonly site: string | null;
  readonly onAllowHere: () => void;
  readonly onAllowEverywhere: () => void;
};

/** That names of the reader's own stand in the page and are not marked, and what changes that. */
export function HeldNames({ count, site, onAllowHere, onAllowEverywhere }: HeldNamesProps) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <div class="popup-held" role="status">
      <p>{plural(messages, 'popupHeld', count)}</p>
      <div class="popup-held-actions">
        {site !== null && <Button onClick={onAllowHere}>{t('popupHeldHere', site)}</Button>}
        <Button look="quiet" label={t('popupHeldEverywhereLabel')} onClick={onAllowEverywhere}>
          {t('popupHeldEverywhere')}
        </Button>
      </div>
    </div>
  );
}
