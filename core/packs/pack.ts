import * as v from 'valibot';
import { CardSchema } from '../cards/card.ts';
import { CardIdSchema, OWN, PackIdSchema } from '../cards/identifiers.ts';
import { problemMessage } from '../cards/issue.ts';
import { LIMITS } from '../cards/limits.ts';
import { LanguageSchema } from '../cards/name.ts';
import { DaySchema, PartialDateSchema } from '../cards/partial-date.ts';
import { WebAddressSchema } from '../cards/source.ts';
import { line, paragraphs } from '../cards/text.ts';
import { ReaderChoiceSchema } from '../resolving/choices/reader-choice.ts';

export const PACK_FORMAT = 'backgrounder-pack';
export const EXPORT_FORMAT = 'backgrounder-export';

/**
 * The version of both file formats. A file with a higher version is refused with a message, one with a lower version is
 * read as upgrade-file.ts says.
 */
export const FORMAT_VERSION = 2;

/** An ECDSA key on the curve P-256, as SubjectPublicKeyInfo in base64. All of them begin alike. */
const PublicKeySchema = v.pipe(
  v.string(),
  v.regex(/^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/, problemMessage('key-form')),
);

/** A year. */
const MAX_UPDATE_HOURS = 366 * 24;

/** A pack's description of itself. */
export const PackSchema = v.strictObject({
  id: v.pipe(PackIdSchema, v.notValue(OWN, problemMessage('pack-id-reserved', OWN))),
  title: line('pack-title', LIMITS.title),
  description: v.optional(paragraphs('description', LIMITS.summary)),
  language: LanguageSchema,
  /**
   * Name of the licence, `CC BY-SA 4.0`, or null if it is not known; its address, if it has one, is in `licenceUrl`.
   */
  licence: v.nullable(line('licence', LIMITS.title)),
  licenceUrl: v.optional(WebAddressSchema),
  authors: v.optional(v.pipe(v.array(line('author', LIMITS.side)), v.maxLength(100))),
  /** Increases with each published version of the pack. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The day up to which the authors followed events; the pack contains nothing later. Null if it is not known. */
  checkedUntil: v.nullable(DaySchema),
  updateUrl: v.optional(WebAddressSchema),
  /** The authors' public key, with which later states of the pack are signed. */
  key: v.optional(PublicKeySchema),
  /** How often a new state may be expected at `updateUrl`, in hours. */
  updateEvery: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_UPDATE_HOURS))),
});

export type Pack = v.InferOutput<typeof PackSchema>;

/**
 * Where an installed pack came from. It is kept beside the pack and is not part of its file, so that an export tells
 * nobody about the reader's files.
 */
export type PackOrigin = {
  /** The name or the address of the file. */
  readonly from: string;
  /** The kind of file: `backgrounder-pack`, or the name of a foreign format. */
  readonly format: string;
  /** SHA-256 of the file's bytes, in hexadecimal; null if it was not computed. */
  readonly sha256: string | null;
  /** How the fields of a foreign file were read; its reader gives it its form. Null for our own formats. */
  readonly mapping: unknown;
  /** ms since the epoch. */
  readonly importedAt: number;
};

/** A pack as it is kept. Those that came with the extension, and those from earlier versions of it, have no origin. */
export type KeptPack = Pack & { readonly origin?: PackOrigin };

/** A pack in the glossary, with the number of its cards. */
export type InstalledPack = KeptPack & { readonly cards: number };

/** What is shown of a pack next to its cards. */
export type PackNote = Readonly<Pick<Pack, 'title' | 'checkedUntil'>>;

/** Address of the JSON Schema, for the author's text editor; the extension ignores it. */
const Schema = v.optional(v.string());

/** A pack file. The header must come before the cards, because a file is read as a stream. */
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

/** An entry of the own layer: an own card, an edit laid over a pack's card, or a deletion. */
export const OwnEntrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('card'), card: CardSchema, editedAt: Time }),
  v.strictObject({
    type: v.literal('edit'),
    card: CardSchema,
    /** The pack's card at the time of the edit: the base of a later three-way merge. */
    base: CardSchema,
    editedAt: Time,
  }),
  /** A pack's card that the reader deleted. */
  v.strictObject({ type: v.literal('hidden'), id: CardIdSchema, editedAt: Time }),
]);

export type OwnEntry = v.InferOutput<typeof OwnEntrySchema>;

/**
 * A decision of the reader about a name or a card, and its time in ms since the epoch. A later one takes precedence.
 */
export const KeptChoiceSchema = v.strictObject({
  choice: ReaderChoiceSchema,
  madeAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type KeptChoice = v.InferOutput<typeof KeptChoiceSchema>;

/** The publication date that the reader set for the article at an address, and when, in ms since the epoch. */
export const KeptPageDateSchema = v.strictObject({
  address: WebAddressSchema,
  date: PartialDateSchema,
  setAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type KeptPageDate = v.InferOutput<typeof KeptPageDateSchema>;

/**
 * An export: everything the reader has, except drafts, deleted cards that can be restored, and the record of cards
 * read. An importer may skip settings, choices and dates that are unknown or invalid, so that these never prevent the
 * import of cards.
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
