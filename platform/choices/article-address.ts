import { LIMITS } from '#core/cards/limits.ts';

/** Query parameters that campaigns and social networks add: the address leads to the same article without them. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src)(?:=|$)/;

/**
 * The address by which an article is remembered: without the fragment, and without parts that only say where the reader
 * came from or who they are. Null if it is not a web address, or is too long to store.
 */
export function articleAddress(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    // Edited as text: searchParams would re-encode the remaining parameters and so change the address.
    const kept = url.search
      .slice(1)
      .split('&')
      .filter(part => !TRACKING.test(part))
      .join('&');
    // Add the question mark explicitly: otherwise the setter drops one that the query itself begins with.
    url.search = kept === '' ? '' : `?${kept}`;
    return url.href.length <= LIMITS.address ? url.href : null;
  } catch {
    return null;
  }
}
