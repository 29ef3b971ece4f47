import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '#components/messages.ts';
import { download } from '#connected/download.ts';
import { localDay } from '#core/cards/partial-date.ts';
import type { Progress } from '#core/transfer/progress.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';

type Export = {
  readonly name: string;
  readonly progress: Progress | null;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** Exports everything to one file, whose name sorts by day. */
export function useExport(): Export {
  const { t } = useMessages();
  const { transfer } = useServices();
  const { say, fail, works } = useReports();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const name = exportName(new Date());

  const start = useCallback(async () => {
    const stop = new AbortController();
    running.current = stop;
    setProgress({ phase: 'reading', done: 0, total: 0 });
    const exported = await transfer.export(setProgress, stop.signal);
    setProgress(null);
    if (exported.ok) {
      works();
      download(exported.value, name);
      say(t('optionsExported', name));
    } else if (exported.reason === 'cancelled') say(t('optionsExportCancelled'));
    else fail(exported);
  }, [transfer, name, say, fail, works, t]);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { name, progress, start, cancel };
}

/** The file's name, with the day in the reader's time zone, because the reader looks for the file by that day. */
export function exportName(now: Date): string {
  return `backgrounder-${localDay(now)}.json`;
}
