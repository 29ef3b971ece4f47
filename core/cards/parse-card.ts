import * as v from 'valibot';
import { type Card, CardSchema } from './card.ts';
import { type Issue, toIssues } from './issue.ts';
import { hasFewPoints } from './place.ts';
import { isWebAddress } from './source.ts';
import { isAboutUnseen } from './text.ts';

/** Checks a value from outside (file, message, form) against the card's schema. */
export function parseCard(value: unknown): { ok: true; card: Card } | { ok: false; issues: Issue[] } {
  const parsed = v.safeParse(CardSchema, value);
  return parsed.success ? { ok: true, card: parsed.output } : { ok: false, issues: toIssues(parsed.issues) };
}

/**
 * Checks a card that is already in the glossary. Earlier versions accepted cards that break today's rules for invisible
 * characters, addresses and points; such a card is still accepted, so that it is not lost. An address that is not a
 * safe link is not displayed as one.
 */
export function parseKeptCard(value: unknown): { ok: true; card: Card } | { ok: false; issues: Issue[] } {
  const parsed = v.safeParse(CardSchema, value);
  if (parsed.success) return { ok: true, card: parsed.output };
  const serious = parsed.issues.filter(issue => !breaksOnlyLaterRule(issue));
  return serious.length === 0 && parsed.typed
    ? { ok: true, card: parsed.output }
    : { ok: false, issues: toIssues(serious.length > 0 ? serious : parsed.issues) };
}

function breaksOnlyLaterRule(issue: v.InferIssue<typeof CardSchema>): boolean {
  return isAboutUnseen(issue) || issue.requirement === isWebAddress || issue.requirement === hasFewPoints;
}
