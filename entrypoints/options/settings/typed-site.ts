/** The site for a typed host name or a pasted address; null for anything else. */
export function typedSite(typed: string, siteOf: (address: string) => string | null): string | null {
  const site = siteOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && /^(localhost|\[.+\]|[^\s.]+(\.[^\s.]+)+)$/.test(site) ? site : null;
}
