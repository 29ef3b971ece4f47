import * as v from 'valibot';
import { says } from './issue.ts';
import { LIMITS } from './limits.ts';
import { DaySchema, PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';
import { unseenIn } from './unseen.ts';

/** The scheme, and a host at once: no name or password before it, which would look like the host. */
const BEGINNING = /^https?:\/\/[^/?#\\@\s]+(?:[/?#]|$)/i;

/**
 * True for an absolute http or https address that leads where it seems to: well-formed, without a name or password
 * before the host, spaces, backslashes or what cannot be seen. Nothing else may ever become a link.
 */
export function isWebAddress(text: string): boolean {
  if (!BEGINNING.test(text) || /[\s\\]/.test(text)) return false;
  return unseenIn(text) === null && text.isWellFormed() && URL.canParse(text);
}

/**
 * The host that an address leads to, as the browser will ask for it: letters other than a to z in the form that no other
 * host has (`xn--…`), so that none can look like another. Without `www.`; with the port where it is not the usual one.
 */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\.(?=.+\.)/, '');
}

/** An address as it may be shown: as written, but for its beginning, which is as the browser will ask for it. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]+/i, new URL(address).origin);
}

export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address, says('address-too-long')),
  v.check(isWebAddress, says('address-form')),
);

/** Where a statement comes from. A source without an address is a book, a broadcast, a document on paper. */
export const SourceSchema = v.strictObject({
  /** Names the source within its card: `[1]`, `oc-media-2023`. */
  id: line('source-id', LIMITS.id),
  publisher: line('publisher', LIMITS.sourceText),
  title: v.optional(line('source-title', LIMITS.sourceText)),
  url: v.optional(WebAddressSchema),
  published: v.optional(PartialDateSchema),
  /** The day somebody read this source for this card; null where nobody is known to have. */
  checked: v.nullable(DaySchema),
});

export type Source = v.InferOutput<typeof SourceSchema>;
