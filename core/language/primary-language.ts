/** The first part of a BCP 47 tag, in lower case: `az` of `az-Latn-AZ`. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
