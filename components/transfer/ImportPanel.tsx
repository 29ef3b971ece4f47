import { FileUp } from 'lucide';
import { ACCEPTED_FILES } from '#core/packs/file-kinds.ts';
import type { PublicPacks } from '#core/settings/settings.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import { failureSentence } from './failure-sentence.ts';
import type { ImportState } from './import-state.ts';
import { PlanReport } from './PlanReport.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import '../controls/notice.css';
import '../fields/fields.css';
import './import-panel.css';

type ImportPanelProps = {
  readonly state: ImportState;
  /** True while the reader drags a file over the page. */
  readonly dropping: boolean;
  readonly onFile: (file: File) => void;
  /** True where a pack's names are currently marked on every site. */
  readonly isPublic: (pack: string) => boolean;
  readonly onApply: (withSettings: boolean, publicPacks: PublicPacks) => void;
  readonly onCancel: () => void;
};

/** Imports a file in three steps: choose it, look at what it would change, apply it. */
export function ImportPanel({ state, dropping, isPublic, onFile, onApply, onCancel }: ImportPanelProps) {
  const messages = useMessages();
  const { t } = messages;
  if (state.step === 'working') return <TransferProgress {...state} onCancel={onCancel} />;
  if (state.step === 'planned') {
    return <PlanReport plan={state.plan} isPublic={isPublic} onApply={onApply} onCancel={onCancel} />;
  }
  return (
    <>
      <div role="status">
        {state.step === 'done' && (
          <div class="notice notice-plain">
            <p class="notice-title">{t('optionsImportDone', state.name)}</p>
            <p>
              {[
                plural(messages, 'optionsImportAdded', state.added),
                plural(messages, 'optionsImportChanged', state.changed),
                plural(messages, 'optionsImportDropped', state.dropped),
                ...(state.choices > 0 ? [plural(messages, 'optionsImportChoices', state.choices)] : []),
                ...(state.pageDates > 0 ? [plural(messages, 'optionsImportPageDates', state.pageDates)] : []),
              ].join(' · ')}
            </p>
          </div>
        )}
      </div>
      <div role="alert">
        {state.step === 'failed' && (
          <div class="notice notice-danger">
            <p class="notice-title">{failureSentence(state.failure, state.name, messages)}</p>
            <p>{t('optionsImportNothingChanged')}</p>
            <div class="notice-actions">
              <Button onClick={onCancel}>{t('optionsClose')}</Button>
            </div>
          </div>
        )}
      </div>
      <div class={dropping ? 'drop-zone drop-zone-over' : 'drop-zone'}>
        <Icon icon={FileUp} size={1.75} />
        <div class="field">
          <label for="import-file">{t('optionsImportFile')}</label>
          <input
            id="import-file"
            type="file"
            accept={ACCEPTED_FILES}
            aria-describedby="import-hint"
            onChange={event => {
              const [file] = event.currentTarget.files ?? [];
              // Lets the reader choose the same file again after correcting it.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
          <p class="field-hint" id="import-hint">
            {t(dropping ? 'optionsImportDrop' : 'optionsImportHint')}
          </p>
        </div>
      </div>
    </>
  );
}
