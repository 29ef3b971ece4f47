import type { Card } from '#core/cards/card.ts';
import type { DerivedKind } from '#core/cards/derived-kind.ts';
import { OTHERS } from './other-cards.ts';
import { PEOPLE } from './people-cards.ts';
import { SHARED_NAMES } from './shared-name-cards.ts';

/** The glossary of the tests. Each case names the cards that it uses. */
const PARTS: Record<string, Omit<Card, 'id'>> = { ...PEOPLE, ...SHARED_NAMES, ...OTHERS };

/**
 * The cards with these names, under the tests' ids in the pack `test`. In `osce/off=acronym` and `osce/alone=acronym`
 * the card has the author's setting for derived names.
 */
export function cardsNamed(names: string): Card[] {
  return names.split(' ').map(asked => {
    const [name = '', choice] = asked.split('/');
    const parts = PARTS[name];
    if (!parts) throw new Error(`The tests have no card "${name}".`);
    const [sort, kind] = choice?.split('=') ?? [];
    const derived = sort === undefined ? {} : { derived: { [sort]: [kind as DerivedKind] } };
    return { id: `test:${name}`, ...parts, ...derived };
  });
}
