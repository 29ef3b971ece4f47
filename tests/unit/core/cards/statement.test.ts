import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Statement, StatementSchema } from '#core/cards/statement.ts';

const EVENT: Statement = { kind: 'event', text: 'The bridge was closed.', at: '2011', sources: ['a', 'b'] };
const on = '2026-01-02';

describe('what a statement may say of its sources and of an end', () => {
  test.each<[why: string, more: Partial<Statement>]>([
    ['nothing', {}],
    ['one source was compared with it', { checks: [{ source: 'b', on }] }],
    [
      'both were',
      {
        checks: [
          { source: 'a', on },
          { source: 'b', on },
        ],
      },
    ],
    ['it ended what the card is about', { ends: true }],
    [
      'what a side says was compared',
      {
        disputedBy: [{ by: 'The town', text: 'It was not.', sources: ['a'], checks: [{ source: 'a', on }] }],
      },
    ],
  ])('%s', (_why, more) =>
    expect(parse(StatementSchema, { ...EVENT, ...more })).toEqual({ ...EVENT, ...more }),
  );

  test.each<[why: string, more: object, says: RegExp]>([
    ['a source that is not its own', { checks: [{ source: 'c', on }] }, /one of the sources of its line/],
    [
      'one source twice',
      {
        checks: [
          { source: 'a', on },
          { source: 'a', on },
        ],
      },
      /at most once/,
    ],
    ['a month', { checks: [{ source: 'a', on: '2026-01' }] }, /2023-09-19/],
    ['a role that ends its holder', { kind: 'role', ends: true }, /ends with an event or a status/],
    [
      'a source of the statement for what a side says',
      { disputedBy: [{ by: 'The town', text: 'No.', sources: [], checks: [{ source: 'a', on }] }] },
      /one of the sources of its line/,
    ],
  ])('not %s', (_why, more, says) => {
    const { issues = [] } = safeParse(StatementSchema, { ...EVENT, ...more });
    expect(issues.map(({ message }) => message).join()).toMatch(says);
  });
});
