import * as v from 'valibot';
import { CardIdSchema } from '../../cards/identifiers.ts';
import { LIMITS } from '../../cards/limits.ts';
import { line } from '../../cards/text.ts';

const NameSchema = line('name', LIMITS.name);

/** Where a choice applies. */
const ChoiceScopeSchema = v.variant('type', [
  /** One article, by its address (see `articleAddress` in the platform). */
  v.strictObject({
    type: v.literal('article'),
    address: line('address', LIMITS.address),
  }),
  /** Everything on one host, written as in the reader's site rules: without "www.". */
  v.strictObject({ type: v.literal('site'), site: line('site', 255) }),
  v.strictObject({ type: v.literal('always') }),
]);

export type ChoiceScope = v.InferOutput<typeof ChoiceScopeSchema>;

/** What the reader decided about a name or a card. */
export const ReaderChoiceSchema = v.variant('type', [
  /** This name means this card. */
  v.strictObject({
    type: v.literal('means'),
    name: NameSchema,
    card: CardIdSchema,
    scope: ChoiceScopeSchema,
  }),
  /** "Not this": the card is not meant; with a name, it is not meant by this name. */
  v.strictObject({
    type: v.literal('not-this'),
    card: CardIdSchema,
    name: v.optional(NameSchema),
    scope: ChoiceScopeSchema,
  }),
  /** "I know this": the card is no longer marked. */
  v.strictObject({ type: v.literal('known'), card: CardIdSchema }),
]);

export type ReaderChoice = v.InferOutput<typeof ReaderChoiceSchema>;

/** A reader's choice as it is stored. */
export type StoredChoice = {
  readonly key: number;
  readonly choice: ReaderChoice;
  /** ms since the epoch. */
  readonly madeAt: number;
};
