import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type IssueCode, toIssues } from '#core/cards/issue.ts';
import { type Statement, StatementSchema } from '#core/cards/statement.ts';

const EVENT: Statement = { kind: 'event', text: 'The bridge was closed.', at: '2011', sources: ['a', 'b'] };
const on = '2026-01-02';

describe('what a statement may say about its sources and its end', () => {
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

  test.each<[why: string, more: object, code: IssueCode]>([
    ['a source that is not its own', { checks: [{ source: 'c', on }] }, 'checks-of-own-sources'],
    [
      'one source twice',
      {
        checks: [
          { source: 'a', on },
          { source: 'a', on },
        ],
      },
      'checks-of-own-sources',
    ],
    ['a month', { checks: [{ source: 'a', on: '2026-01' }] }, 'day-form'],
    ['a role that ends its holder', { kind: 'role', ends: true }, 'end-of-other-kind'],
    [
      'a source of the statement for what a side says',
      { disputedBy: [{ by: 'The town', text: 'No.', sources: [], checks: [{ source: 'a', on }] }] },
      'checks-of-own-sources',
    ],
  ])('not %s', (_why, more, code) => {
    const { issues = [] } = safeParse(StatementSchema, { ...EVENT, ...more });
    expect(toIssues(issues).map(({ code }) => code)).toContain(code);
  });
});
