import * as v from 'valibot';
import type { Card } from '../cards/card.ts';
import { type CardId, CardIdSchema, OWN, type PackId, packOf } from '../cards/identifiers.ts';
import { type Issue, issueAt, toIssues } from '../cards/issue.ts';
import { parseCard } from '../cards/parse-card.ts';
import { type OwnEntry, OwnEntrySchema } from './pack.ts';

/** A card or an own-layer entry that cannot be imported. `id` is null if not even the id can be read. */
export type Refused = {
  readonly place: string;
  readonly id: CardId | null;
  readonly issues: readonly Issue[];
};

type Refusal = { readonly ok: false; readonly refused: Refused };

/** For each id, where it occurs first. */
type FirstPlaces = Map<CardId, string>;

/** How many issues are reported for one card: others appear once these have been fixed. */
const MAX_ISSUES = 5;

/** Checks a card of a pack: its form, whether the pack may have it, and that it occurs only once in the file. */
export function checkCard(
  value: unknown,
  place: string,
  pack: PackId,
  seen: FirstPlaces,
): { readonly ok: true; readonly card: Card } | Refusal {
  const parsed = parseCard(value);
  if (!parsed.ok) return refuse(place, idIn(value), parsed.issues);
  const { card } = parsed;
  const issues: Issue[] = [];
  if (packOf(card.id) !== pack) issues.push(issueAt(['id'], 'id-of-other-pack', `${pack}:`));
  if (card.note !== undefined) issues.push(issueAt(['note'], 'note-in-pack'));
  return refusalOf(place, card.id, issues, seen) ?? { ok: true, card };
}

/** Checks an entry of an export's own layer. */
export function checkOwnEntry(
  value: unknown,
  place: string,
  seen: FirstPlaces,
): { readonly ok: true; readonly id: CardId; readonly entry: OwnEntry } | Refusal {
  const parsed = v.safeParse(OwnEntrySchema, value);
  const given = idIn(value);
  if (!parsed.success) return refuse(place, given, toIssues(parsed.issues, MAX_ISSUES));
  const entry = parsed.output;
  const id = entry.type === 'hidden' ? entry.id : entry.card.id;
  const issues: Issue[] = [];
  if (entry.type !== 'card' && packOf(id) === OWN) issues.push(issueAt(['type'], 'own-not-of-pack'));
  if (entry.type === 'edit' && entry.base.id !== id)
    issues.push(issueAt(['base', 'id'], 'base-of-other-card'));
  return refusalOf(place, id, issues, seen) ?? { ok: true, id, entry };
}

/** Checks a choice, or a publication date set by the reader, in an export. */
export function checkKept<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  value: unknown,
): { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const parsed = v.safeParse(schema, value);
  return parsed.success
    ? { ok: true, entry: parsed.output }
    : { ok: false, issues: toIssues(parsed.issues, MAX_ISSUES) };
}

function refusalOf(place: string, id: CardId, issues: readonly Issue[], seen: FirstPlaces): Refusal | null {
  const first = seen.get(id);
  if (first !== undefined) return refuse(place, id, [issueAt(['id'], 'id-twice', first)]);
  if (issues.length > 0) return refuse(place, id, issues);
  seen.set(id, place);
  return null;
}

function refuse(place: string, id: CardId | null, issues: readonly Issue[]): Refusal {
  return { ok: false, refused: { place, id, issues: issues.slice(0, MAX_ISSUES) } };
}

/** The id of a card or own-layer entry, which need not be valid otherwise. */
export function idIn(value: unknown): CardId | null {
  const inner = isObject(value) && isObject(value.card) ? value.card : value;
  const id = isObject(inner) ? inner.id : null;
  return v.is(CardIdSchema, id) ? id : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
