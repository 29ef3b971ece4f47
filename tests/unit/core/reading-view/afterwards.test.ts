import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { afterwards, inOrderOfTime, type Later } from '#core/reading-view/afterwards.ts';

const DAY = '2023-09-19';

function card(title: string, ...statements: readonly Partial<Statement>[]): Card {
  return {
    id: `own:${title}`,
    kind: 'organisation',
    title,
    language: 'en',
    gist: 'A body',
    names: [],
    statements: statements.map(rest => ({ kind: 'event', text: `Of ${title}.`, sources: [], ...rest })),
    sources: [],
  };
}

const mentioned = (...cards: readonly Card[]) =>
  cards.map((one, at) => ({ card: one, mentions: cards.length - at }));
const said = (later: readonly Later[]) => later.map(one => `${one.card.title}: ${one.statement.text}`);

describe('what followed the article’s day', () => {
  it('is what the cards say about later days, one statement for each day', () => {
    const later = afterwards(
      mentioned(
        card('A', { at: '2023-09-20', text: 'After.' }, { at: '2023-09-19', text: 'On the day.' }),
        card('B', { at: '2023-09-18', text: 'Before.' }, { at: '2023', text: 'Cannot be told.' }),
        card('C', { at: '2023-09-20', text: 'After, too.' }, { text: 'Undated.' }),
      ),
      DAY,
    );
    expect(said(later)).toEqual(['A: After.']);
    expect(later[0]?.cards).toBe(2);
  });

  it('starts with days on which several cards have a statement, and puts ends before other statements', () => {
    const later = afterwards(
      mentioned(
        card('Alone', { at: '2023-10-01' }),
        card('Two', { at: '2024-05-01' }),
        card('Two more', { at: '2024-05-01' }),
        card('Ended', { at: '2025-01-01', text: 'Ceased to exist.', ends: true }),
      ),
      DAY,
    );
    expect(later.map(({ statement }) => statement.at)).toEqual(['2025-01-01', '2024-05-01', '2023-10-01']);
    expect(later[0]?.ended).toBe(true);
    expect(inOrderOfTime(later).map(({ statement }) => statement.at)).toEqual([
      '2023-10-01',
      '2024-05-01',
      '2025-01-01',
    ]);
  });

  it('includes what held on the day and ended later', () => {
    const later = afterwards(
      mentioned(
        card('Alone', { at: '2024-01-01' }),
        card('Ends', { at: '2024-02-01' }, { kind: 'status', from: '2020', to: '2024-02-01' }),
        card('Ends, too', { kind: 'status', from: '2020', to: '2024-02-01' }),
      ),
      DAY,
    );
    expect(later.map(({ statement, cards }) => [statement.at, cards])).toEqual([
      ['2024-02-01', 2],
      ['2024-01-01', 1],
    ]);
  });

  it('prefers, for each day, what the cards have in common', () => {
    const later = afterwards(
      mentioned(
        card('A', { at: '2023-09-20', text: 'Apologised to a neighbour.' }),
        card('B', { at: '2023-09-20', text: 'Accepted a ceasefire.' }),
        card('C', { at: '2023-09-20', text: 'Its ceasefire was the last.', kind: 'fact' }),
      ),
      DAY,
    );
    expect(said(later)).toEqual(['B: Accepted a ceasefire.']);
  });

  it('prefers a card for which something ended to what others have in common', () => {
    const later = afterwards(
      mentioned(
        card('A', { at: '2023-09-20', text: 'Welcomed the ceasefire.' }),
        card('B', { at: '2023-09-20', text: 'Regretted the ceasefire.' }),
        card(
          'C',
          { at: '2023-09-20', text: 'Laid down arms.' },
          { kind: 'status', from: '1992', to: '2023-09-20' },
        ),
      ),
      DAY,
    );
    expect(said(later)).toEqual(['C: Laid down arms.']);
  });

  it('leaves out a day for which the cards have only facts and relations', () => {
    const relation = { type: 'ally-of', card: 'own:B' } as const;
    expect(
      afterwards(
        mentioned(card('A', { kind: 'relation', relation, from: '2024' }, { kind: 'fact', at: '2024-02' })),
        DAY,
      ),
    ).toEqual([]);
  });
});
