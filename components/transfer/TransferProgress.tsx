import type { MessageKey } from '#assets/locales/messages.ts';
import type { Progress } from '#core/transfer/progress.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import './transfer-progress.css';

const PHASES: Readonly<Record<Progress['phase'], MessageKey>> = {
  reading: 'optionsProgressReading',
  comparing: 'optionsProgressComparing',
  writing: 'optionsProgressWriting',
};

type TransferProgressProps = Progress & { readonly name: string; readonly onCancel: () => void };

export function TransferProgress({ name, phase, done, total, onCancel }: TransferProgressProps) {
  const { language, t } = useMessages();
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const words = t(PHASES[phase], name);
  return (
    <div class="transfer-progress">
      <p role="status">{words}</p>
      <div class="transfer-progress-row">
        <progress aria-label={words} max={1} value={share} />
        <span>{new Intl.NumberFormat(language, { style: 'percent' }).format(share)}</span>
        <Button onClick={onCancel}>{t('optionsCancel')}</Button>
      </div>
    </div>
  );
}
