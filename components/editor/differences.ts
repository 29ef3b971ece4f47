import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { CardForm } from './draft/form-schema.ts';
import { fromForm } from './draft/from-form.ts';

/**
 * The parts in which two versions of a card are compared and taken over. Statements go with their sources, and
 * points with the name of who drew them: apart, they would lose what they refer to.
 */
export const PARTS = {
  kind: ['kind'],
  title: ['title'],
  language: ['language'],
  gist: ['gist'],
  summary: ['summary'],
  neutralName: ['neutralName'],
  names: ['names'],
  derived: ['derived'],
  statements: ['statements', 'sources'],
  place: ['shapes', 'drawnBy'],
  note: ['note'],
  private: ['private'],
} as const satisfies Record<string, readonly (keyof CardForm)[]>;

export type Part = keyof typeof PARTS;

/** A part that the two versions say differently, and who changed it since the version that both began from. */
export type Difference = { readonly part: Part; readonly changedBy: 'me' | 'them' | 'both' };

const VALUE_FIELDS: Readonly<Record<Part, readonly string[]>> = { ...PARTS, place: ['place'] };

/** Compares what would be saved, not what is typed: blank rows and outer spaces are no difference. */
export function differences(start: CardForm, mine: CardForm, theirs: CardForm, id: CardId): Difference[] {
  const [was, own, other] = [start, mine, theirs].map(form => fromForm(form, id).value);
  const same = (part: Part, one?: Record<string, unknown>, two?: Record<string, unknown>) =>
    VALUE_FIELDS[part].every(field => deepEqual(one?.[field], two?.[field]));
  return (Object.keys(PARTS) as Part[])
    .filter(part => !same(part, own, other))
    .map(part => ({
      part,
      changedBy: same(part, was, other) ? 'me' : same(part, was, own) ? 'them' : 'both',
    }));
}

/** True where saving one or the other would save the same. */
export function sameCard(one: CardForm, other: CardForm, id: CardId): boolean {
  return deepEqual(fromForm(one, id).value, fromForm(other, id).value);
}

/** `form` with one part as it stands in `other`. */
export function withPart(form: CardForm, other: CardForm, part: Part): CardForm {
  return { ...form, ...Object.fromEntries(PARTS[part].map(field => [field, other[field]])) };
}
