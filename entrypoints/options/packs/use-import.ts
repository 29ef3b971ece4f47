import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '#components/messages.ts';
import type { ImportState } from '#components/transfer/import-state.ts';
import type { PublicPacks } from '#core/settings/settings.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { StagedPlan } from '#platform/transfer/transfer.ts';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';

type Import = {
  readonly state: ImportState<StagedPlan>;
  readonly read: (file: File) => void;
  readonly apply: (withSettings: boolean, publicPacks: PublicPacks) => void;
  /** Stops what is going on, or puts the plan or the failure away. */
  readonly cancel: () => void;
};

/** One import at a time, from the file to what it did. Leaving the section stops it; then nothing is written. */
export function useImport(): Import {
  const { t } = useMessages();
  const { transfer, settings, ownNames } = useServices();
  const { say, fail } = useReports();
  const [state, setState] = useState<ImportState<StagedPlan>>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(
    (name: string, phase: Progress['phase']) => {
      running.current?.abort();
      const stop = new AbortController();
      running.current = stop;
      setState({ step: 'working', name, phase, done: 0, total: 0 });
      const progress = (now: Progress) => {
        if (!stop.signal.aborted) setState({ step: 'working', name, ...now });
      };
      const cancelled = () => {
        say(t('optionsImportCancelled'));
        if (running.current === stop) setState({ step: 'idle' });
      };
      return { signal: stop.signal, progress, cancelled };
    },
    [say, t],
  );

  const read = useCallback(
    async (file: File) => {
      const { signal, progress, cancelled } = begin(file.name, 'reading');
      const planned = await transfer.plan(file, progress, signal);
      if (!planned.ok && planned.reason === 'cancelled') return cancelled();
      if (signal.aborted) return;
      setState(
        planned.ok
          ? { step: 'planned', plan: planned.value }
          : { step: 'failed', name: file.name, failure: planned },
      );
    },
    [begin, transfer],
  );

  const apply = useCallback(
    async (withSettings: boolean, publicPacks: PublicPacks) => {
      if (state.step !== 'planned') return;
      const { plan } = state;
      const { signal, progress, cancelled } = begin(plan.file.name, 'writing');
      const callPacks = async (wanted: boolean) => {
        const now = await ownNames.read();
        for (const { id } of plan.packs) {
          if (publicPacks[id] === wanted && ownNames.isPublic(now, id) !== wanted)
            await ownNames.callPublic(id, wanted);
        }
      };
      try {
        // Before its cards count: none of its names may be marked in between.
        await callPacks(false);
      } catch (error) {
        setState({ step: 'planned', plan });
        return fail({ ok: false, reason: 'settings-failed', detail: String(error) });
      }
      const applied = await transfer.apply(plan, progress, signal);
      if (!applied.ok && applied.reason === 'cancelled') return cancelled();
      if (!applied.ok) return setState({ step: 'failed', name: plan.file.name, failure: applied });
      try {
        if (withSettings && plan.settings) {
          const { ownNames: own, ...others } = plan.settings;
          await settings.change(others);
          // What the reader said of the file's packs goes before what the file says.
          if (own) await ownNames.change({ ...own, publicPacks: { ...own.publicPacks, ...publicPacks } });
        }
        await callPacks(true);
      } catch (error) {
        fail({ ok: false, reason: 'settings-failed', detail: String(error) });
      }
      setState({ step: 'done', name: plan.file.name, ...applied.value });
    },
    [state, begin, transfer, settings, ownNames, fail],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setState(old => (old.step === 'working' ? old : { step: 'idle' }));
  }, []);

  return { state, read, apply, cancel };
}
