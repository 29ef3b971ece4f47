import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { placeOfDay, timelineOf } from '#core/reading-view/timeline.ts';

const DAY = '2023-09-19';

function card(id: string, statements: readonly Partial<Statement>[] = [], change: Partial<Card> = {}): Card {
  return {
    id: `own:${id}`,
    kind: 'person',
    title: id,
    language: 'en',
    gist: 'Somebody',
    names: [],
    sources: [],
    ...change,
    statements: statements.map(
      one => ({ kind: 'fact', text: 'A statement.', sources: [], ...one }) as Statement,
    ),
  };
}

describe('the timeline', () => {
  it('is sorted by date, includes the article’s day, and leaves out what has no date', () => {
    const entries = timelineOf([
      card('a', [{ at: '2024' }, { at: '2020-05' }, {}]),
      card('b', [{ from: DAY }, { to: '2021' }]),
    ]);
    expect(entries.map(({ statement }) => statement.at ?? statement.from)).toEqual(['2020-05', DAY, '2024']);
    expect(placeOfDay(entries, DAY)).toBe(2);
  });
});
