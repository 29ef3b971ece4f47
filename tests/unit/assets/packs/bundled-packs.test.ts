import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bundledPackIds, packFile } from '#assets/packs/pack-files.ts';
import { earliestDay, latestDay } from '#core/cards/partial-date.ts';
import { type PackFile, PackFileSchema } from '#core/packs/pack.ts';
import { BUNDLED_PACKS } from '#platform/bundled-packs.ts';

test('every folder is a pack that the extension knows', () => {
  expect(BUNDLED_PACKS.map(({ id }) => id).sort()).toEqual(bundledPackIds());
});

describe.each(bundledPackIds())('the bundled pack %s', id => {
  const file: unknown = JSON.parse(packFile(id));
  const { pack, cards } = file as PackFile;
  const allStatements = cards.flatMap(card =>
    card.statements.map(statement => ({ statement, line: `${card.id}: ${statement.text}` })),
  );

  test('is accepted by the import', () => {
    const parsed = v.safeParse(PackFileSchema, file);
    expect(
      parsed.issues?.map(issue => `${issue.message} ${issue.path?.map(step => String(step.key)).join('.')}`),
    ).toBeUndefined();
  });

  test('says under which licence it is, and until when its authors followed events', () => {
    expect(pack.licence).not.toBeNull();
    expect(pack.checkedUntil).not.toBeNull();
  });

  test('contains each card once, under an id of its own', () => {
    expect(cards.length).toBeGreaterThan(0);
    expect(new Set(cards.map(card => card.id)).size).toBe(cards.length);
    expect(cards.filter(card => !card.id.startsWith(`${id}:`)).map(card => card.id)).toEqual([]);
  });

  test('gives a source and dates for every statement', () => {
    const bare = cards.flatMap(({ id, statements }) =>
      statements
        .filter(
          s => s.sources.length === 0 || (s.at ?? s.from ?? s.knownSince ?? s.to ?? s.asOf) === undefined,
        )
        .map(s => `${id}: ${s.text}`),
    );
    expect(bare).toEqual([]);
  });

  test('gives a source for both sides of each dispute', () => {
    const bare = cards.flatMap(({ id, statements }) =>
      statements.flatMap(s =>
        (s.disputedBy ?? []).filter(dispute => dispute.sources.length === 0).map(() => id),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('marks a source as checked for a line only if it says that the source had been read by then', () => {
    const bold = cards.flatMap(({ id, statements, sources }) =>
      statements
        .flatMap(one => [one, ...(one.disputedBy ?? [])])
        .flatMap(({ text, checks = [] }) =>
          checks
            .filter(check => {
              const source = sources.find(one => one.id === check.source);
              return !source || source.checked === null || check.on < source.checked;
            })
            .map(check => `${id}: ${text} [${check.source}]`),
        ),
    );
    expect(bold).toEqual([]);
  });

  test('links only to cards that it contains', () => {
    const ids = new Set(cards.map(card => card.id));
    const lost = cards.flatMap(({ id, statements }) =>
      statements.flatMap(({ relation }) =>
        relation && !ids.has(relation.card) ? [`${id} → ${relation.card}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('claims nothing from after the day on which it was last updated', () => {
    // Whoever ships a pack knows how far they followed events.
    const until = pack.checkedUntil ?? '';
    const late = cards.flatMap(({ id, statements }) =>
      statements
        .filter(s =>
          [s.at, s.from, s.knownSince, s.asOf].some(
            date => date !== undefined && date > until.slice(0, date.length),
          ),
        )
        .map(s => `${id}: ${s.text}`),
    );
    expect(late).toEqual([]);
    expect(latestDay(until)).toBe(until);
  });

  test('every address is complete, and no source was read before it was published', () => {
    for (const { id, sources } of cards) {
      for (const { url, published, checked } of sources) {
        if (url !== undefined) expect(URL.canParse(url), `${id} ${url}`).toBe(true);
        if (published !== undefined && checked)
          expect(earliestDay(published) <= checked, `${id} ${url}`).toBe(true);
      }
    }
  });

  test('no sentence says “now”, which would become wrong', () => {
    const ages = /\b(?:now|currently|today|nowadays|recently|at present|these days)\b/i;
    expect(
      allStatements.filter(({ statement }) => ages.test(statement.text)).map(({ line }) => line),
    ).toEqual([]);
    expect(
      cards.filter(({ gist = '', summary = '' }) => ages.test(`${gist} ${summary}`)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('every role and status has a beginning, a day, or a day since which it is known', () => {
    expect(
      allStatements
        .filter(
          ({ statement: { kind, at, from, knownSince } }) =>
            (kind === 'role' || kind === 'status') && (at ?? from ?? knownSince) === undefined,
        )
        .map(({ line }) => line),
    ).toEqual([]);
  });

  test('a statement without an end says until when it is known to hold, unless it is an end itself', () => {
    expect(
      allStatements
        .filter(
          ({ statement: { kind, from, to, asOf, ends } }) =>
            ['role', 'status', 'relation'].includes(kind) &&
            from !== undefined &&
            (to ?? asOf) === undefined &&
            ends !== true,
        )
        .map(({ line }) => line),
    ).toEqual([]);
  });

  test('no statement occurs twice', () => {
    const lines = allStatements.map(({ line, statement: s }) => [line, s.at, s.from, s.to].join(' | '));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
