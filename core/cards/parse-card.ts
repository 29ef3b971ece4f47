import * as v from 'valibot';
import { type Card, CardSchema } from './card.ts';
import { hasFewPoints } from './place.ts';
import { isWebAddress } from './source.ts';
import { isOfText } from './text.ts';

/** One thing wrong with a value from outside. `path` leads to the field: `['statements', 2, 'from']`. */
export type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

/** Turns the schema library's findings into ours; at most `most` of them. */
export function toIssues(
  found: readonly {
    readonly message: string;
    readonly path?: readonly { readonly key: unknown }[] | undefined;
  }[],
  most = 20,
): Issue[] {
  return found.slice(0, most).map(issue => ({
    path: (issue.path ?? []).map(step => (typeof step.key === 'number' ? step.key : String(step.key))),
    message: issue.message,
  }));
}

/** Checks a value from outside (file, message, form) against the card's schema. */
export function parseCard(value: unknown): { ok: true; card: Card } | { ok: false; issues: Issue[] } {
  const parsed = v.safeParse(CardSchema, value);
  return parsed.success ? { ok: true, card: parsed.output } : { ok: false, issues: toIssues(parsed.issues) };
}

/**
 * Checks a card that the glossary has already. What only the rules for invisible characters, addresses and points refuse
 * stood in cards that earlier versions let in, and is no reason to lose one. An address that may be no link is none
 * where it is shown.
 */
export function parseKeptCard(value: unknown): { ok: true; card: Card } | { ok: false; issues: Issue[] } {
  const parsed = v.safeParse(CardSchema, value);
  if (parsed.success) return { ok: true, card: parsed.output };
  const grave = parsed.issues.filter(issue => !isLater(issue));
  return grave.length === 0 && parsed.typed
    ? { ok: true, card: parsed.output }
    : { ok: false, issues: toIssues(grave.length > 0 ? grave : parsed.issues) };
}

function isLater(issue: v.InferIssue<typeof CardSchema>): boolean {
  return isOfText(issue) || issue.requirement === isWebAddress || issue.requirement === hasFewPoints;
}
