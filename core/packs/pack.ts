import * as v from 'valibot';
import { CardSchema } from '../cards/card.ts';
import { CardIdSchema, OWN, PackIdSchema } from '../cards/identifiers.ts';
import { says } from '../cards/issue.ts';
import { LIMITS } from '../cards/limits.ts';
import { LanguageSchema } from '../cards/name.ts';
import { DaySchema, PartialDateSchema } from '../cards/partial-date.ts';
import { WebAddressSchema } from '../cards/source.ts';
import { line, paragraphs } from '../cards/text.ts';
import { ReaderChoiceSchema } from '../resolving/choices/reader-choice.ts';

export const PACK_FORMAT = 'backgrounder-pack';
export const EXPORT_FORMAT = 'backgrounder-export';

/** The version of both file formats. A reader refuses a higher one and says so. */
export const FORMAT_VERSION = 1;

/** What a pack says of itself. */
export const PackSchema = v.strictObject({
  id: v.pipe(PackIdSchema, v.notValue(OWN, says('pack-id-reserved', OWN))),
  title: line('pack-title', LIMITS.title),
  description: v.optional(paragraphs('description', LIMITS.summary)),
  language: LanguageSchema,
  /** Name of the licence and, where there is one, its address: `CC BY-SA 4.0`. */
  licence: line('licence', LIMITS.title),
  licenceUrl: v.optional(WebAddressSchema),
  authors: v.optional(v.pipe(v.array(line('author', LIMITS.side)), v.maxLength(100))),
  /** Grows with each published state of the pack. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The day up to which its makers followed events; nothing later can stand in it. */
  checkedUntil: DaySchema,
  updateUrl: v.optional(WebAddressSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;

/** A pack in the glossary, with the number of its cards. */
export type InstalledPack = Pack & { readonly cards: number };

/** What is said of the pack beside its cards. */
export type PackNote = Readonly<Pick<Pack, 'title' | 'checkedUntil'>>;

/** Address of the JSON Schema, for the author's editor; nothing here reads it. */
const Schema = v.optional(v.string());

/** A pack file: the header stands before the cards, so that a reader knows what it reads. */
export const PackFileSchema = v.strictObject({
  $schema: Schema,
  format: v.literal(PACK_FORMAT),
  version: v.literal(FORMAT_VERSION),
  pack: PackSchema,
  cards: v.array(CardSchema),
});

export type PackFile = v.InferOutput<typeof PackFileSchema>;

/** ms since the epoch. */
const Time = v.pipe(v.number(), v.safeInteger());

/** An entry of the own layer: a card of the reader's own, or an edit laid over a pack's card. */
export const OwnEntrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('card'), card: CardSchema, editedAt: Time }),
  v.strictObject({
    type: v.literal('edit'),
    card: CardSchema,
    /** The pack's card as it was when the reader edited it: the base of a later three-way merge. */
    base: CardSchema,
    editedAt: Time,
  }),
  /** A pack's card that the reader deleted. */
  v.strictObject({ type: v.literal('hidden'), id: CardIdSchema, editedAt: Time }),
]);

export type OwnEntry = v.InferOutput<typeof OwnEntrySchema>;

/** What the reader decided about a name or a card, and when: ms since the epoch. Of two the later one counts. */
export const KeptChoiceSchema = v.strictObject({
  choice: ReaderChoiceSchema,
  madeAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type KeptChoice = v.InferOutput<typeof KeptChoiceSchema>;

/** The day that the reader gave the article at an address, and when: ms since the epoch. */
export const KeptPageDateSchema = v.strictObject({
  address: WebAddressSchema,
  date: PartialDateSchema,
  setAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type KeptPageDate = v.InferOutput<typeof KeptPageDateSchema>;

/**
 * An export: everything the reader has, but for drafts, for what was deleted, and for what was read. Whoever reads it
 * may leave out a setting, a choice or a day that is not known or not sound, so that these never stand in the way of
 * cards.
 */
export const ExportFileSchema = v.strictObject({
  $schema: Schema,
  format: v.literal(EXPORT_FORMAT),
  version: v.literal(FORMAT_VERSION),
  settings: v.optional(v.record(v.string(), v.unknown())),
  packs: v.array(v.strictObject({ pack: PackSchema, cards: v.array(CardSchema) })),
  own: v.array(OwnEntrySchema),
  choices: v.optional(v.array(KeptChoiceSchema)),
  pageDates: v.optional(v.array(KeptPageDateSchema)),
});
