import { isWebAddress } from '../cards/source.ts';
import { withoutUnseen } from '../cards/unseen.ts';

/** Fields of cards and packs that contain an address. */
const ADDRESSES = new Set(['url', 'licenceUrl', 'updateUrl', 'sameAs']);

/**
 * An export from an earlier version may contain things that are refused now. So that it can still be imported,
 * invisible characters are removed from texts, and addresses are rewritten as the browser would write them, without
 * user names.
 */
export function mendExport(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return ADDRESSES.has(field) ? mendAddress(value) : withoutUnseen(value);
  if (Array.isArray(value)) return value.map(part => mendExport(part, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mendExport(part, key)]));
}

function mendAddress(address: string): string {
  if (isWebAddress(address) || !/^\s*https?:/i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
