import { isWebAddress } from '../cards/source.ts';
import { withoutUnseen } from '../cards/unseen.ts';

/** Fields of cards and packs that hold an address. */
const ADDRESSES = new Set(['url', 'licenceUrl', 'updateUrl']);

/**
 * What a reader exported from an earlier version may hold what is refused by now. It comes back: texts without what
 * nobody sees, addresses as the browser would write them and without a name before the host.
 */
export function mendExport(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return ADDRESSES.has(field) ? mendAddress(value) : withoutUnseen(value);
  if (Array.isArray(value)) return value.map(part => mendExport(part));
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
