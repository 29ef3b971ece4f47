import { LIMITS } from '#core/cards/limits.ts';

/** Parameters that campaigns and social networks add to an address: the article is the same without them. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src)(?:=|$)/;

/**
 * The address by which an article is remembered: without what leads to a place in it, and without what only says where
 * a reader came from, or who they are. Null for what is no web address, or too long to be kept.
 */
export function articleAddress(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    // Taken out of the text: searchParams would write anew what stays, and so make another address of it.
    const kept = url.search
      .slice(1)
      .split('&')
      .filter(part => !TRACKING.test(part))
      .join('&');
    // With the mark before it: one that the query itself begins with would be taken for that.
    url.search = kept === '' ? '' : `?${kept}`;
    return url.href.length <= LIMITS.address ? url.href : null;
  } catch {
    return null;
  }
}
