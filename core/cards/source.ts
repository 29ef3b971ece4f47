import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { DaySchema, PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';

/** True for an absolute http or https address; nothing else may ever become a link. */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol } = new URL(text);
    return protocol === 'http:' || protocol === 'https:';
  } catch {
    return false;
  }
}

export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address, 'The address is too long.'),
  v.check(isWebAddress, 'An address begins with http:// or https://.'),
);

/** Where a statement comes from. A source without an address is a book, a broadcast, a document on paper. */
export const SourceSchema = v.strictObject({
  /** Names the source within its card: `[1]`, `oc-media-2023`. */
  id: line('source id', LIMITS.id),
  publisher: line('publisher', LIMITS.sourceText),
  title: v.optional(line('title of the source', LIMITS.sourceText)),
  url: v.optional(WebAddressSchema),
  published: v.optional(PartialDateSchema),
  /** The day somebody read this source for this card; null where nobody is known to have. */
  checked: v.nullable(DaySchema),
});

export type Source = v.InferOutput<typeof SourceSchema>;
