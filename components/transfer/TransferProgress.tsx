import type { MessageKey } from '#assets/locales/messages.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import type { TransferPhase } from './import-state.ts';

const PHASES: Readonly<Record<TransferPhase, MessageKey>> = {
  reading: 'optionsProgressReading',
  comparing: 'optionsProgressComparing',
  writing: 'optionsProgressWriting',
};

type TransferProgressProps = {
  readonly name: string;
  readonly phase: TransferPhase;
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
};

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
