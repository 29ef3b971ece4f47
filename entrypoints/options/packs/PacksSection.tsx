import { Download } from 'lucide';
import { Button } from '#components/controls/Button.tsx';
import { useMessages } from '#components/messages.ts';
import { ImportPanel } from '#components/transfer/ImportPanel.tsx';
import { PackList } from '#components/transfer/PackList.tsx';
import { TransferProgress } from '#components/transfer/TransferProgress.tsx';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import type { InstalledPack } from '#core/packs/pack.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useOwnNames } from '../settings/use-own-names.ts';
import { useQuery } from '../use-query.ts';
import { useExport } from './use-export.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';

/** Import, export, and the installed packs. */
export function PacksSection() {
  const { t } = useMessages();
  const { glossary, ownNames: ownServices } = useServices();
  const { value: ownNames, attempt } = useOwnNames();
  const isPublic = (id: string) => ownNames !== null && ownServices.isPublic(ownNames, id);
  const callPublic = async (pack: InstalledPack, value: boolean) => {
    if (!(await attempt(() => ownServices.callPublic(pack.id, value)))) return;
    say(t(value ? 'optionsPackPublicOn' : 'optionsPackPublicOff', pack.title));
  };
  const { say, fail } = useReports();
  const changes = useGlossaryChanges(glossary);
  const packs = useQuery(() => glossary.packs(), [glossary, changes]);
  const importing = useImport();
  const exporting = useExport();
  const dropping = useFileDrop(importing.read);
  const remove = async (pack: InstalledPack) => {
    const removed = await glossary.removePack(pack.id);
    if (!removed.ok) return fail(removed);
    say(t('optionsPackRemoved', pack.title));
    await attempt(() => ownServices.callPublic(pack.id, null));
  };
  return (
    <div class="work-page">
      <PageHeading>{t('optionsPacks')}</PageHeading>
      <section aria-labelledby="import-title">
        <h3 id="import-title">{t('optionsImport')}</h3>
        <ImportPanel
          state={importing.state}
          dropping={dropping}
          isPublic={isPublic}
          onFile={importing.read}
          onApply={importing.apply}
          onCancel={importing.cancel}
        />
      </section>
      <section aria-labelledby="export-title">
        <h3 id="export-title">{t('optionsExport')}</h3>
        <p class="section-hint">{t('optionsExportExplanation')}</p>
        {exporting.progress ? (
          <TransferProgress {...exporting.progress} name={exporting.name} onCancel={exporting.cancel} />
        ) : (
          <Button icon={Download} onClick={exporting.start}>
            {t('optionsExportDo')}
          </Button>
        )}
      </section>
      <section aria-labelledby="packs-title">
        <h3 id="packs-title">{t('optionsPacksInstalled')}</h3>
        {packs && ownNames && (
          <PackList
            packs={packs}
            onRemove={remove}
            isPublic={pack => isPublic(pack.id)}
            onPublic={callPublic}
          />
        )}
      </section>
    </div>
  );
}
