import * as v from 'valibot';
import { says } from './issue.ts';
import { LONGEST_ID } from './limits.ts';

/** The pack id under which the reader's own cards stand. No pack may use it. */
export const OWN = 'own';

const PACK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CARD_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const PackIdSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, says('pack-id-too-long')),
  v.regex(PACK_ID, says('pack-id-form')),
);

/** Identifies a pack, for good: `south-caucasus`. */
export type PackId = v.InferOutput<typeof PackIdSchema>;

export const CardIdSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, says('card-id-too-long')),
  v.regex(CARD_ID, says('card-id-form')),
);

/** Identifies a card apart from every name it has: `south-caucasus:nikol-pashinyan`, `own:m8x2k1…`. */
export type CardId = v.InferOutput<typeof CardIdSchema>;

/** The pack that a card belongs to, {@link OWN} for the reader's own cards. */
export function packOf(id: CardId): PackId {
  return id.slice(0, id.indexOf(':'));
}

/** An id for a new card of the reader's own; `random` are at least 10 random bytes. */
export function newOwnCardId(now: number, random: Uint8Array): CardId {
  const tail = Array.from(random, byte => byte.toString(36).padStart(2, '0')).join('');
  return `${OWN}:${now.toString(36)}${tail.slice(0, 16)}`;
}
