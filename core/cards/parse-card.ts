import * as v from 'valibot';
import { type Card, CardSchema } from './card.ts';

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
