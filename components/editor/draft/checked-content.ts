import type { SourceCheck } from '#core/cards/statement.ts';
import { STATEMENT_TRAITS } from '#core/cards/statement-kinds.ts';
import type { DisputeForm, StatementForm } from './form-schema.ts';

/** A line's content as one text for comparison. Its sources are left out, because each is checked separately. */
export function checkedContent(line: StatementForm | DisputeForm): string {
  if ('by' in line) return JSON.stringify([line.by.trim(), line.text.trim()]);
  const { kind, text, dated, at, from, knownSince, to, asOf, about } = line;
  const { relationCard, relationType, relationSide } = line;
  const dates = { at: [at], span: [from, to], known: ['since', knownSince, to] }[dated];
  const relation = STATEMENT_TRAITS[kind].hasRelation
    ? [relationType, relationCard, relationSide.trim()]
    : [];
  return JSON.stringify([kind, text.trim(), dates, asOf, about, relation]);
}

/**
 * The checks that are still valid. Somebody compared the original line with its sources; once the reader changes the
 * line, that no longer counts, until the line is changed back.
 */
export function heldChecks(
  line: StatementForm | DisputeForm,
  sources: readonly string[],
): readonly SourceCheck[] | undefined {
  if (line.checks.length === 0 || checkedContent(line) !== line.checkedAs) return undefined;
  const held = line.checks.filter(({ source }) => sources.includes(source));
  return held.length > 0 ? held : undefined;
}
