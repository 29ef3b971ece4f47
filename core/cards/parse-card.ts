import * as v from 'valibot';
import { type Card, CardSchema } from './card.ts';
import { type Issue, toIssues } from './issue.ts';
import { hasFewPoints } from './place.ts';
import { isWebAddress } from './source.ts';
import { isOfText } from './text.ts';

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
