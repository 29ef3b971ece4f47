import { describe, expect, it } from 'vitest';
import { stepSentence, stepStanding } from '#components/reading-view/sections/step-words.ts';
import { RELATION_TYPES, type Statement } from '#core/cards/statement.ts';
import type { Step } from '#core/reading-view/connections.ts';
import { english } from '../../english.ts';

const { t } = english();

function step(type: (typeof RELATION_TYPES)[number], back: boolean, rest: Partial<Step> = {}): Step {
  const statement: Statement = {
    kind: 'relation',
    text: 'Is.',
    relation: { type, card: back ? 'own:a' : 'own:b' },
    sources: [],
  };
  return { from: 'own:a', to: 'own:b', by: back ? 'own:b' : 'own:a', statement, standing: 'held', ...rest };
}

describe('a step of a chain in words', () => {
  it.each(RELATION_TYPES)(
    '%s has words for both directions, with the cards in the order of the chain',
    type => {
      for (const back of [false, true])
        expect(t(stepSentence(step(type, back)), 'Ana', 'Bo')).toMatch(/^Ana: .*Bo.*\.$/);
    },
  );

  it.each([
    ['leads', false, 'Ana: leader of Bo.'],
    ['leads', true, 'Ana: led by Bo.'],
    ['capital-of', true, 'Ana: has Bo as its capital.'],
    ['appointed-by', true, 'Ana: made the appointment of Bo.'],
  ] as const)('%s, back: %s', (type, back, words) => {
    expect(t(stepSentence(step(type, back)), 'Ana', 'Bo')).toBe(words);
  });

  it.each([
    ['held', undefined, 'held on the day of the article'],
    ['held', '2023-09-19', 'happened on the day of the article'],
    ['before', undefined, 'was over before the day of the article'],
    ['before', '2020', 'happened before the day of the article'],
    ['after', undefined, 'began after the day of the article'],
    ['after', '2024', 'happened after the day of the article'],
    ['unknown', '2023', 'its dates do not say whether it held on the day of the article'],
    [null, '2020', null],
  ] as const)('%s at %s', (standing, at, words) => {
    const { statement } = step('leads', false);
    const key = stepStanding(
      step('leads', false, { standing, statement: at ? { ...statement, at } : statement }),
    );
    expect(key && t(key)).toBe(words);
  });
});
