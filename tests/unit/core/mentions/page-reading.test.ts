import { describe, expect, test } from 'vitest';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { frameOfVisit, mergeFrames } from '#core/mentions/page-reading.ts';

const card = (id: string, mentions: number, unsure = 0) => ({
  id: `own:${id}`,
  kind: 'person' as const,
  title: id,
  gist: '',
  mentions,
  unsure,
});

const frame = (name: string, given: Partial<FrameState>): FrameState => ({
  frame: name,
  top: false,
  state: 'reading',
  cards: [],
  within: 0,
  ...given,
});

describe('mergeFrames', () => {
  test('without a frame there is no reading', () => {
    expect(mergeFrames([])).toBeNull();
  });

  test('the top frame comes first whenever it answered, and a card of both is listed once with the sum of mentions', () => {
    const merged = mergeFrames([
      frame('inner', { cards: [card('b', 2, 1), card('c', 1)] }),
      frame('outer', { top: true, cards: [card('a', 3), card('b', 1)] }),
    ]);
    expect(merged?.cards.map(({ id, mentions, unsure }) => [id, mentions, unsure])).toEqual([
      ['own:a', 3, 0],
      ['own:b', 3, 1],
      ['own:c', 1, 0],
    ]);
    expect(merged?.cards[1]?.frames).toEqual([
      { frame: 'outer', mentions: 1 },
      { frame: 'inner', mentions: 2 },
    ]);
  });

  test.each([
    // An article inside a frame of a page that is not an article.
    ['not-article', 'reading', 'reading'],
    ['reading', 'not-article', 'reading'],
    ['failed', 'not-article', 'failed'],
    ['not-article', 'failed', 'not-article'],
    ['off', 'off', 'off'],
  ] as const)('top %s and inner %s is %s', (top, inner, state) => {
    expect(mergeFrames([frame('i', { state: inner }), frame('o', { top: true, state: top })])?.state).toBe(
      state,
    );
  });

  test('the reason of a failure is kept', () => {
    expect(mergeFrames([frame('o', { top: true, state: 'failed', reason: 'cannot-open' })])?.reason).toBe(
      'cannot-open',
    );
  });
});

test('jumps go through all mentions of one frame, then the next frame, and start over at the end', () => {
  const [only] =
    mergeFrames([
      frame('outer', { top: true, cards: [card('a', 2)] }),
      frame('none', { cards: [card('a', 0)] }),
      frame('inner', { cards: [card('a', 1)] }),
    ])?.cards ?? [];
  expect([0, 1, 2, 3, 4].map(visit => only && frameOfVisit(only, visit))).toEqual([
    'outer',
    'outer',
    'inner',
    'outer',
    'outer',
  ]);
});
