import * as v from 'valibot';
import { problemMessage } from './issue.ts';
import { LONGEST_ID } from './limits.ts';

/** The pack id of the reader's own cards. No pack may use it. */
export const OWN = 'own';

const PACK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CARD_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const PackIdSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, problemMessage('pack-id-too-long')),
  v.regex(PACK_ID, problemMessage('pack-id-form')),
);

/** Identifies a pack permanently: `south-caucasus`. */
export type PackId = v.InferOutput<typeof PackIdSchema>;

export const CardIdSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, problemMessage('card-id-too-long')),
  v.regex(CARD_ID, problemMessage('card-id-form')),
);

/** Identifies a card independently of its names: `south-caucasus:nikol-pashinyan`, `own:m8x2k1…`. */
export type CardId = v.InferOutput<typeof CardIdSchema>;

/** The pack that a card belongs to; {@link OWN} for the reader's own cards. */
export function packOf(id: CardId): PackId {
  return id.slice(0, id.indexOf(':'));
}

/** An id for a new own card; `random` is at least 10 random bytes. */
export function newOwnCardId(now: number, random: Uint8Array): CardId {
  const tail = Array.from(random, byte => byte.toString(36).padStart(2, '0')).join('');
  return `${OWN}:${now.toString(36)}${tail.slice(0, 16)}`;
}
