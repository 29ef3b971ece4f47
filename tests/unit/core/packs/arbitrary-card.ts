import * as fc from 'fast-check';
import { CARD_KINDS, CARD_LEVELS, type Card } from '#core/cards/card.ts';
import { DERIVED_KINDS } from '#core/cards/derived-kind.ts';
import { NAME_STATUSES, type Name } from '#core/cards/name.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import { isPartialDate } from '#core/cards/partial-date.ts';
import type { Source } from '#core/cards/source.ts';
import type { Statement } from '#core/cards/statement.ts';

/** Names with characters that often break files and databases: quotes, backslashes, other scripts, surrogate pairs. */
export const someText = fc
  .array(
    fc.constantFrom(
      'Nikol',
      'Ստեփանակերտ',
      'Xankəndi',
      '"quoted"',
      'back\\slash',
      '𐍈',
      '<b>',
      "O'Brien",
      '北京',
      'é́',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(words => words.join(' '));

const someDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => [year, month, day].map(part => String(part).padStart(2, '0')).join('-'))
  .map(day => (isPartialDate(day) ? day : day.slice(0, 7)));

const someName: fc.Arbitrary<Name> = fc.record(
  {
    text: someText,
    languages: fc.uniqueArray(fc.constantFrom('en', 'hy', 'az', 'zh-Hant'), { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom(...NAME_STATUSES),
    usedBy: fc.array(someText, { maxLength: 2 }),
    since: someDate,
    neverAlone: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);

const sourceIds = ['1', '2', '3', '4'];

function someSource(id: string): fc.Arbitrary<Source> {
  return fc.record(
    {
      id: fc.constant(id),
      publisher: someText,
      url: fc.constantFrom('https://example.org/a', 'http://example.net/?q="x"'),
      checked: fc.constantFrom(null, '2026-01-02'),
    },
    { requiredKeys: ['id', 'publisher', 'checked'] },
  );
}

/** A line that cites some of the sources, some of them as checked. */
function sourced<Line extends object>(known: readonly string[], line: fc.Arbitrary<Line>) {
  return fc.tuple(line, fc.subarray([...known])).chain(([one, sources]) =>
    fc.option(fc.subarray(sources), { nil: undefined }).map(checked => ({
      ...one,
      sources,
      ...(checked && { checks: checked.map(source => ({ source, on: '2026-01-02' })) }),
    })),
  );
}

function someStatement(known: readonly string[]): fc.Arbitrary<Statement> {
  const statement = fc.record(
    {
      kind: fc.constantFrom('role', 'fact', 'event'),
      text: someText,
      headline: fc.boolean(),
      disputedBy: fc.array(sourced(known, fc.record({ by: someText, text: someText })), { maxLength: 1 }),
    },
    { requiredKeys: ['kind', 'text'] },
  );
  const dates = fc.oneof(
    fc.constant({}),
    fc.record({ at: someDate }),
    fc.record({ from: someDate }),
    fc.record({ knownSince: someDate }),
  );
  const dated = fc.tuple(statement, dates).map(([said, when]) => ({ ...said, ...when }));
  return sourced(known, dated);
}

/** Any valid card with this id. */
export function someCard(id: string): fc.Arbitrary<Card> {
  return fc
    .subarray(sourceIds)
    .chain(ids =>
      fc.record(
        {
          id: fc.constant(id),
          kind: fc.constantFrom(...CARD_KINDS),
          title: someText,
          language: fc.constantFrom('en', 'hy'),
          gist: someText,
          summary: fc.constantFrom('', 'One line', 'Two\nlines\twith a tab'),
          names: fc.uniqueArray(someName, { selector: name => name.text, maxLength: 3 }),
          neutralName: someText,
          derived: fc.record(
            { off: fc.subarray([...DERIVED_KINDS]), alone: fc.subarray([...DERIVED_KINDS]) },
            { requiredKeys: [] },
          ),
          statements: fc.array(someStatement(ids), { maxLength: 3 }),
          sources: fc.tuple(...ids.map(someSource)),
          sameAs: fc.uniqueArray(fc.constantFrom('https://example.org/1', 'http://example.net/2')),
          tags: fc.uniqueArray(someText, { maxLength: 2 }),
          level: fc.constantFrom(...CARD_LEVELS),
          private: fc.boolean(),
        },
        { requiredKeys: ['id', 'kind', 'title', 'language', 'names', 'statements', 'sources'] },
      ),
    )
    .map(card => {
      const parsed = parseCard(card);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.card;
    });
}
