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
  /** Stops a running import, or dismisses the plan or the failure. */
  readonly cancel: () => void;
};

/** Runs one import at a time, from the file to its result. Leaving the section stops it before anything is written. */
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
      const setPublic = async (wanted: boolean) => {
        const now = await ownNames.read();
        for (const { id } of plan.packs) {
          if (publicPacks[id] === wanted && ownNames.isPublic(now, id) !== wanted)
            await ownNames.callPublic(id, wanted);
        }
      };
      try {
        // Packs that must not be marked everywhere are registered before their cards are written: none of their names
        // may be marked in between.
        await setPublic(false);
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
          // The reader's choice about the file's packs overrides the file's own.
          if (own) await ownNames.change({ ...own, publicPacks: { ...own.publicPacks, ...publicPacks } });
        }
        await setPublic(true);
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
