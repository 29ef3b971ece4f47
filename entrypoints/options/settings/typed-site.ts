/** The site that somebody means who types a host name or pastes an address; null where it is neither. */
export function typedSite(typed: string, siteOf: (address: string) => string | null): string | null {
  const site = siteOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && /^(localhost|\[.+\]|[^\s.]+(\.[^\s.]+)+)$/.test(site) ? site : null;
}
