import type { Card } from '#core/cards/card.ts';
import type { DerivedKind } from '#core/cards/derived-kind.ts';
import { OTHERS } from './other-cards.ts';
import { PEOPLE } from './people-cards.ts';
import { SHARED_NAMES } from './shared-name-cards.ts';

/** The glossary of the tests. Each case says which of these cards it has. */
const PARTS: Record<string, Omit<Card, 'id'>> = { ...PEOPLE, ...SHARED_NAMES, ...OTHERS };

/**
 * The cards of that name, with the test's ids in the pack `test`. `osce/off=acronym` and `osce/alone=acronym` are the
 * card with that choice of its author's on derived names.
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
