import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { CardForm } from './draft/form-schema.ts';
import { fromForm } from './draft/from-form.ts';

/**
 * The parts by which two versions of a card are compared and merged. Statements go with their sources, and points with
 * the name of who drew them, because one refers to the other.
 */
const CARD_PARTS = [
  'kind',
  'title',
  'language',
  'gist',
  'summary',
  'neutralName',
  'names',
  'derived',
  'statements',
  'place',
  'sameAs',
  'tags',
  'level',
  'note',
  'private',
] as const;

export type CardPart = (typeof CARD_PARTS)[number];

/** The fields of the form that make up each part. */
const FORM_FIELDS = {
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
  sameAs: ['sameAs'],
  tags: ['tags'],
  level: ['wellKnown'],
  note: ['note'],
  private: ['private'],
} as const satisfies Record<CardPart, readonly (keyof CardForm)[]>;

/** A part that differs between the two versions, and who changed it since the version that both started from. */
export type Difference = { readonly part: CardPart; readonly changedBy: 'me' | 'them' | 'both' };

const VALUE_FIELDS: Readonly<Record<CardPart, readonly string[]>> = {
  ...FORM_FIELDS,
  place: ['place'],
  level: ['level'],
};

/** Compares what would be saved rather than what is typed: blank rows and outer spaces do not count. */
export function differences(start: CardForm, mine: CardForm, theirs: CardForm, id: CardId): Difference[] {
  const [was, own, other] = [start, mine, theirs].map(form => fromForm(form, id).value);
  const same = (part: CardPart, one?: Record<string, unknown>, two?: Record<string, unknown>) =>
    VALUE_FIELDS[part].every(field => deepEqual(one?.[field], two?.[field]));
  return CARD_PARTS.filter(part => !same(part, own, other)).map(part => ({
    part,
    changedBy: same(part, was, other) ? 'me' : same(part, was, own) ? 'them' : 'both',
  }));
}

/** True where saving either form would store the same card. */
export function sameCard(one: CardForm, other: CardForm, id: CardId): boolean {
  return deepEqual(fromForm(one, id).value, fromForm(other, id).value);
}

/** `form` with one part taken from `other`. */
export function withPart(form: CardForm, other: CardForm, part: CardPart): CardForm {
  return { ...form, ...Object.fromEntries(FORM_FIELDS[part].map(field => [field, other[field]])) };
}
