import { useEffect, useState } from 'preact/hooks';
import { LossNotice } from '#components/loss/LossNotice.tsx';
import type { Loss } from '#core/glossary/stock.ts';
import { useReports } from './reports.ts';
import { useServices } from './services.ts';
import { useNavigation } from './use-route.ts';

/**
 * Shows a loss of the glossary until the reader dismisses it. On opening, it also reports why the glossary cannot be
 * used, if that is so.
 */
export function LossBanner() {
  const { keeping } = useServices();
  const { fail } = useReports();
  const { go } = useNavigation();
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    keeping.follow(setLoss, ending.signal);
    void keeping.check().then(checked => {
      if (checked?.ok === false && !ending.signal.aborted) fail(checked);
    });
    return () => ending.abort();
  }, [keeping, fail]);
  if (!loss) return null;
  return (
    <LossNotice
      loss={loss}
      isBundled={keeping.isBundled}
      onSeen={() => void keeping.acknowledge()}
      onImport={() => go({ page: 'packs' })}
    />
  );
}
