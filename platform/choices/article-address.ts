import { LIMITS } from '#core/cards/limits.ts';

/** Parameters that campaigns and social networks add to an address: the article is the same without them. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_cid$|mc_eid$|igshid$|ref_src$)/;

/**
 * The address by which an article is remembered: without what leads to a place in it, and without what only says where
 * a reader came from. Null for what is no web address, or too long to be kept.
 */
export function articleAddress(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
    return url.href.length <= LIMITS.address ? url.href : null;
  } catch {
    return null;
  }
}
