import type { MessageKey } from '#assets/locales/messages.ts';
import type { StatementKind } from '#core/cards/statement-kinds.ts';

/** The name of each kind of statement, singular and plural. */
export const STATEMENT_KIND_WORDS: Readonly<
  Record<StatementKind, { readonly one: MessageKey; readonly several: MessageKey }>
> = {
  role: { one: 'cardStatementRole', several: 'cardStatementRoles' },
  status: { one: 'cardStatementStatus', several: 'cardStatementStatuses' },
  event: { one: 'cardStatementEvent', several: 'cardStatementEvents' },
  relation: { one: 'cardStatementRelation', several: 'cardStatementRelations' },
  fact: { one: 'cardStatementFact', several: 'cardStatementFacts' },
};
