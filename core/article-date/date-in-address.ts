import { existing, monthNumber } from './written-day.ts';

const SLASHED = /[/\-_](\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/\-_.]|$)/i;
const COMPACT = /[/\-_](\d{4})(\d{2})(\d{2})(?=[/\-_.]|$)/;

/** The day in an address: /2023/09/19/, /2023/sep/19/, /2023-09-19-, -20230919. Queries and fragments do not count. */
export function dateInAddress(address: string): string | null {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? '';
  const slashed = SLASHED.exec(path);
  if (slashed) {
    const [, year, month, day] = slashed;
    return existing(year!, /\d/.test(month!) ? month! : monthNumber(month!), day!);
  }
  const compact = COMPACT.exec(path);
  return compact ? existing(compact[1]!, compact[2]!, compact[3]!) : null;
}
