import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeptChoice } from '#core/packs/pack.ts';
import { MOST_CHOICES } from '#platform/choices/open-choices.ts';
import { sameness } from '#platform/choices/same-choice.ts';
import { someKeptChoice } from '#tests/unit/core/packs/arbitrary-choice.ts';
import { inTestPage } from './in-test-page.ts';

const ALWAYS = { type: 'always' } as const;
const HERE: KeptChoice['choice'] = { type: 'means', name: 'Aliyev', card: 'p:ilham', scope: ALWAYS };
const FROM_FILE: KeptChoice['choice'] = { type: 'known', card: 'p:ilham' };

/** An export as somebody might have written it by hand, with `own` as the entries of the reader's own layer. */
function exportText(choices: readonly unknown[], own: readonly unknown[] = []): string {
  return JSON.stringify({ format: 'backgrounder-export', version: 1, packs: [], own, choices });
}

inTestPage('choices in files', running => {
  it('are exported and imported unchanged, without duplicates, in order', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someKeptChoice, { maxLength: 12 }), async choices => {
        const seen = await running.page.evaluate(
          async (db, text) => {
            const list = async (name: string) => {
              const { choices, transfer, database } = parts.open(name);
              const listed = await choices.list();
              const exported = await transfer.export(parts.quiet, parts.never);
              database.close();
              return {
                list: listed.ok ? listed.value.map(({ choice, madeAt }) => ({ choice, madeAt })) : [],
                text: exported.ok ? await exported.value.text() : exported.reason,
              };
            };
            const { applied } = await parts.bringIn(db, new File([text], 'export.json'));
            const first = await list(db);
            await parts.bringIn(`${db}-copy`, new File([first.text], 'export.json'));
            const second = await list(`${db}-copy`);
            const again = await parts.bringIn(db, new File([first.text], 'export.json'));
            return { applied, first, second, again: again.applied };
          },
          `${running.db}-${++run}`,
          exportText(choices),
        );
        // Of equal choices the latest counts, and of two made at the same time the one later in the file.
        const latest = new Map<string, KeptChoice>();
        for (const one of [...choices].sort((a, b) => a.madeAt - b.madeAt)) {
          latest.delete(sameness(one.choice));
          latest.set(sameness(one.choice), one);
        }
        expect(new Set(seen.first.list)).toEqual(new Set(latest.values()));
        expect(seen.first.list.map(({ madeAt }) => madeAt)).toEqual(
          [...latest.values()].map(one => one.madeAt),
        );
        expect(seen.applied).toMatchObject({ ok: true, value: { added: 0, choices: latest.size } });
        expect(seen.second).toEqual(seen.first);
        expect(seen.again).toMatchObject({ ok: true, value: { added: 0, choices: 0 } });
      }),
      { numRuns: 25 },
    );
  });

  it('are added to the existing ones, which stay as they are, in one change', async () => {
    const seen = await running.page.evaluate(
      async (db, here, text) => {
        const { choices, glossary, transfer, announced } = parts.open(db, 5_000);
        await choices.choose(here);
        const plan = await transfer.plan(new File([text], 'export.json'), parts.quiet, parts.never);
        const untouched = await choices.list();
        const applied = plan.ok ? await transfer.apply(plan.value, parts.quiet, parts.never) : plan;
        const card = await glossary.get('own:a');
        return { plan, untouched, applied, list: await choices.list(), announced, card };
      },
      running.db,
      HERE,
      exportText(
        [
          { choice: { ...HERE, name: 'ALIYEV' }, madeAt: 9_000 },
          { choice: FROM_FILE, madeAt: 10 },
          { choice: { type: 'known', card: 'own:a' }, madeAt: 9_000 },
        ],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.plan).toMatchObject({ ok: true, value: { choices: 2, refusedChoices: [], refused: [] } });
    expect(seen.untouched).toMatchObject({ value: [{ choice: HERE }] });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1, choices: 2 } });
    expect(seen.card).toMatchObject({ ok: true, value: { id: 'own:a' } });
    // A choice with a time in the future would override what the reader decides next.
    expect(seen.list).toMatchObject({
      value: [
        { choice: FROM_FILE, madeAt: 10 },
        { choice: HERE, madeAt: 5_000 },
        { choice: { type: 'known', card: 'own:a' }, madeAt: 5_000 },
      ],
    });
    expect(seen.announced).toEqual([1, 2]);
  });

  it('that are invalid are left out and listed, and do not block the cards', async () => {
    const unsound = { choice: { type: 'known', card: 'p:a', scope: ALWAYS }, madeAt: 1 };
    const seen = await running.page.evaluate(
      async (db, text) => {
        const { plan, applied } = await parts.bringIn(db, new File([text], 'export.json'));
        const { choices, glossary } = parts.open(db);
        return { plan, applied, list: await choices.list(), card: await glossary.get('own:a') };
      },
      running.db,
      exportText(
        [unsound, { choice: FROM_FILE, madeAt: 2 }, 'nothing'],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.plan).toMatchObject({
      ok: true,
      value: {
        choices: 1,
        refusedChoices: [
          { place: 'choices[0]', issues: [{ path: ['choice', 'scope'] }] },
          { place: 'choices[2]' },
        ],
        refusedChoicesUnlisted: 0,
        refused: [],
      },
    });
    expect(seen.applied).toMatchObject({ ok: true, value: { added: 1, choices: 1 } });
    expect(seen.list).toMatchObject({ value: [{ choice: FROM_FILE, madeAt: 2 }] });
    expect(seen.card).toMatchObject({ ok: true, value: { id: 'own:a' } });
  });

  it('are imported as far as there is room, the latest first', async () => {
    const known = (id: string, madeAt: number) => ({ choice: { type: 'known', card: `q:${id}` }, madeAt });
    const seen = await running.page.evaluate(
      async (db, rows, text) => {
        const { database, choices } = parts.open(db);
        await database.choices.bulkAdd(
          Array.from({ length: rows }, (_, at) => {
            const card = `p:c${at}`;
            return { card, choice: { type: 'known', card }, madeAt: at };
          }),
        );
        const { plan, applied } = await parts.bringIn(db, new File([text], 'export.json'));
        const list = await choices.list();
        return {
          plan,
          applied,
          count: list.ok && list.value.length,
          added: list.ok && list.value.slice(rows),
        };
      },
      running.db,
      MOST_CHOICES - 1,
      exportText([known('a', 1_000_000), known('b', 3_000_000), known('c', 2_000_000)]),
    );
    expect(seen.plan).toMatchObject({
      ok: true,
      value: { choices: 1, refusedChoices: [{ place: 'choices[0]' }, { place: 'choices[2]' }] },
    });
    expect(seen.applied).toMatchObject({ ok: true, value: { choices: 1 } });
    expect(seen.count).toBe(MOST_CHOICES);
    expect(seen.added).toMatchObject([{ choice: { card: 'q:b' } }]);
  });

  it('are imported together with the cards, or not at all', async () => {
    const seen = await running.page.evaluate(
      async (db, here, text) => {
        const { choices, transfer, announced } = parts.open(db);
        await choices.choose(here);
        const before = await parts.dump(db);
        const plan = await transfer.plan(new File([text], 'export.json'), parts.quiet, parts.never);
        if (!plan.ok) throw new Error(plan.reason);
        const { written, result: failed } = await parts.whereWritesFail('choices', () =>
          transfer.apply(plan.value, parts.quiet, parts.never),
        );
        const after = await parts.dump(db);
        await choices.remove(1);
        const stale = await transfer.apply(plan.value, parts.quiet, parts.never);
        return { failed, written, before, after, stale, announced };
      },
      running.db,
      HERE,
      exportText(
        [{ choice: FROM_FILE, madeAt: 1 }],
        [{ type: 'card', card: smallCard('own:a'), editedAt: 1 }],
      ),
    );
    expect(seen.failed).toMatchObject({ ok: false, reason: 'storage-failed' });
    expect(seen.written).toContain('ownLayer');
    expect(seen.after).toEqual(seen.before);
    // The reader may have made the same choice since then.
    expect(seen.stale).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(seen.announced).toEqual([1, 2]);
  });
});

function smallCard(id: string) {
  return { id, kind: 'term', title: 'A', language: 'en', gist: 'g', names: [], statements: [], sources: [] };
}
