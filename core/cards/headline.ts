import type { Statement } from './statement.ts';
import { isOffice } from './statement-kinds.ts';

type Ranked = Pick<Statement, 'kind' | 'headline'>;

/** True for what a card begins with, while it applies: what the author marks as such, and offices. */
export function leads(statement: Ranked): boolean {
  return statement.headline === true || isOffice(statement);
}

/** A comparison for `sort` that puts first what the author marks to lead the card. */
export function headlineFirst(a: Ranked, b: Ranked): number {
  return Number(b.headline === true) - Number(a.headline === true);
}
