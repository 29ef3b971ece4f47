import { X } from 'lucide';
import { Button } from '#components/controls/Button.tsx';
import { IconButton } from '#components/controls/IconButton.tsx';
import { useMessages } from '#components/messages.ts';
import type { Status } from './reports.ts';

type StatusBarProps = { readonly status: Status | null; readonly onClose: () => void };

/** The last thing that was done, and a button to undo it. */
export function StatusBar({ status, onClose }: StatusBarProps) {
  const { t } = useMessages();
  return (
    <div class={status ? 'status-bar status-bar-full' : 'status-bar'}>
      <p role="status">{status?.text}</p>
      {status?.undo && (
        <Button
          look="link"
          onClick={() => {
            status.undo?.();
            onClose();
          }}
        >
          {t('optionsUndo')}
        </Button>
      )}
      {status && <IconButton icon={X} label={t('optionsClose')} onClick={onClose} />}
    </div>
  );
}
