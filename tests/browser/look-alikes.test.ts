import { expect, it } from 'vitest';
import { inTestPage } from './in-test-page.ts';

inTestPage('names that look alike', running => {
  it('are listed in the plan, with the cards of packs and of the reader’s own layer that have them', async () => {
    const told = await running.page.evaluate(async db => {
      const { transfer, glossary } = parts.open(db);
      const bring = async (file: File) => {
        const plan = await transfer.plan(file, parts.quiet, parts.never);
        if (!plan.ok) return plan;
        await transfer.apply(plan.value, parts.quiet, parts.never);
        return { found: plan.value.lookAlikes, unlisted: plan.value.lookAlikesUnlisted };
      };
      await bring(parts.packFile({}, [parts.card('p:a', { title: 'Nikol Pashinyan' })]));
      await glossary.save(parts.card('own:b', { title: 'Source', names: [{ text: 'Olaf' }] }), null);
      const fakes = [
        parts.card('q:a', { title: 'Nіkol Pashinyan' }),
        parts.card('q:b', { title: 'Somebody', names: [{ text: 'OIaf' }] }),
        parts.card('q:c', { title: 'Baku' }),
        parts.card('q:d', { title: 'Вaku' }),
        parts.card('q:e', { title: 'Nikol Pashinyan' }),
      ];
      const first = await bring(parts.packFile({ id: 'q' }, fakes));
      // Importing the same file again changes nothing and lists nothing again.
      const again = await bring(parts.packFile({ id: 'q' }, fakes));
      return { first, again };
    }, running.db);
    const pair = (id: string, other: string) =>
      expect.objectContaining({ id, other: expect.objectContaining({ id: other }) });
    expect(told.first).toEqual({
      found: [pair('q:d', 'q:c'), pair('q:e', 'q:a'), pair('q:a', 'p:a'), pair('q:b', 'own:b')],
      unlisted: 0,
    });
    expect(told.again).toEqual({ found: [], unlisted: 0 });
  });

  it('do not prevent cancelling a plan', async () => {
    const plan = await running.page.evaluate(async db => {
      const { transfer } = parts.open(db);
      const bring = await transfer.plan(parts.packFile({}, [parts.card('p:a')]), parts.quiet, parts.never);
      if (bring.ok) await transfer.apply(bring.value, parts.quiet, parts.never);
      const stop = new AbortController();
      const file = parts.packFile({ id: 'q' }, [parts.card('q:a')]);
      return transfer.plan(file, ({ phase }) => phase === 'comparing' && stop.abort(), stop.signal);
    }, running.db);
    expect(plan).toEqual({ ok: false, reason: 'cancelled' });
  });
});
