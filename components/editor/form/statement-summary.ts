import { STATEMENT_KIND_WORDS } from '../../card/statements/statement-kind-words.ts';
import type { Messages } from '../../messages.ts';
import type { StatementForm } from '../draft/form-schema.ts';

/** The statement's dates as typed: `2018-05-08 –`, `about 1992`. Empty where it has none. */
export function whenTyped(statement: StatementForm, t: Messages['t']): string {
  const { dated, at, from, knownSince, to, asOf, about } = statement;
  const first = dated === 'known' && knownSince.trim() ? t('cardDateKnownSince', knownSince.trim()) : '';
  const begin = dated === 'known' ? first : from.trim();
  const span = begin || to.trim() ? `${begin} – ${to.trim()}`.trim() : '';
  const when = dated === 'at' ? at.trim() : span;
  const known = asOf.trim() && t('cardDateAsOf', asOf.trim());
  const dates = [when, known].filter(Boolean).join(', ');
  return dates && about ? t('cardDateAbout', dates) : dates;
}

/** What a folded statement shows beside its text. */
export function statementSummary(statement: StatementForm, t: Messages['t']): string {
  return [t(STATEMENT_KIND_WORDS[statement.kind].one), whenTyped(statement, t)].filter(Boolean).join(' · ');
}
