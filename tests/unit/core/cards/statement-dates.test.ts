import { describe, expect, it } from 'vitest';
import type { Statement } from '#core/cards/statement.ts';
import {
  anyDateOf,
  beginningOf,
  compareDays,
  newestFirst,
  storyDateOf,
} from '#core/cards/statement-dates.ts';
import type { StatementKind } from '#core/cards/statement-kinds.ts';

const statement = (text: string, dates: Partial<Statement>, kind: StatementKind = 'role'): Statement => ({
  kind,
  text,
  sources: [],
  ...dates,
});

describe('the date by which a statement is sorted', () => {
  it.each([
    ['what happened', statement('', { at: '2020' }, 'event'), ['2020', '2020', '2020']],
    ['what began and ended', statement('', { from: '2018', to: '2020' }), ['2018', '2018', '2018']],
    ['what only ended', statement('', { to: '2020' }), [undefined, '2020', '2020']],
    ['an office that was only seen', statement('', { asOf: '2021' }), [undefined, '2021', '2021']],
    ['a state that was only seen', statement('', { asOf: '2021' }, 'status'), [undefined, '2021', '2021']],
    ['an event that was only seen', statement('', { asOf: '2021' }, 'event'), [undefined, undefined, '2021']],
    ['a fact that was only seen', statement('', { asOf: '2021' }, 'fact'), [undefined, undefined, '2021']],
    ['what has no date', statement('', {}), [undefined, undefined, undefined]],
  ] as const)('of %s', (_, dated, dates) => {
    expect([beginningOf(dated), storyDateOf(dated), anyDateOf(dated)]).toEqual(dates);
  });

  it('is compared by its first day', () => {
    expect(compareDays('2020', '2020-01-01')).toBe(0);
    expect(compareDays('2020', '2020-01-02')).toBe(-1);
    expect(compareDays('2020-02', '2020')).toBe(1);
    expect(compareDays(undefined, '0001')).toBe(-1);
  });

  it('puts the newest first, ongoing statements before ended ones, and undated ones last', () => {
    const statements = [
      statement('none', {}),
      statement('ended', { from: '2020', to: '2021' }),
      statement('old', { from: '1990' }),
      statement('goes on', { from: '2020' }),
      statement('new', { at: '2023' }),
    ];
    expect(statements.sort(newestFirst(anyDateOf)).map(({ text }) => text)).toEqual([
      'new',
      'goes on',
      'ended',
      'old',
      'none',
    ]);
  });
});
