import * as v from 'valibot';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { DaySchema, PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';
import { unseenIn } from './unseen.ts';

/** The scheme, directly followed by a host: a user name or password before the host could be mistaken for it. */
const BEGINNING = /^https?:\/\/[^/?#\\@\s]+(?:[/?#]|$)/i;

/**
 * True for an absolute http or https address that leads where it seems to: well-formed, without a user name or password
 * before the host, and without spaces, backslashes or invisible characters. Nothing else may ever become a link.
 */
export function isWebAddress(text: string): boolean {
  if (!BEGINNING.test(text) || /[\s\\]/.test(text)) return false;
  return unseenIn(text) === null && text.isWellFormed() && URL.canParse(text);
}

/**
 * The host of an address, as the browser will request it: in Punycode (`xn--…`) if it has letters other than a to z, so
 * that no host can look like another. Without `www.`; with the port if it is not the default.
 */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\.(?=.+\.)/, '');
}

/** An address as it may be shown: as written, except that its origin is as the browser will request it. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]+/i, new URL(address).origin);
}

export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address, problemMessage('address-too-long')),
  v.check(isWebAddress, problemMessage('address-form')),
);

/** Where a statement comes from. A source without an address is a book, a broadcast or a document on paper. */
export const SourceSchema = v.strictObject({
  /** Identifies the source within its card: `[1]`, `oc-media-2023`. */
  id: line('source-id', LIMITS.id),
  publisher: line('publisher', LIMITS.sourceText),
  title: v.optional(line('source-title', LIMITS.sourceText)),
  url: v.optional(WebAddressSchema),
  published: v.optional(PartialDateSchema),
  /** The day on which someone read this source for this card; null if it is not known that anyone has. */
  checked: v.nullable(DaySchema),
});

export type Source = v.InferOutput<typeof SourceSchema>;
