import type { PageReading } from '#core/mentions/page-reading.ts';
import type { SiteRule } from '#core/settings/settings.ts';
import type { PageKind } from './page-address.ts';

/** How things stand with the page, in the one word that decides what the popup shows. */
export type PageStatus =
  | 'reading'
  | 'waiting'
  | 'not-article'
  | 'off-everywhere'
  | 'off-here'
  | 'failed'
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'no-answer';

export type PageFacts = {
  /** The switch for everything. */
  readonly on: boolean;
  readonly rule: SiteRule | null;
  readonly kind: PageKind;
  /** May we read this site, or all of them where the address is hidden? Null while the browser is being asked. */
  readonly access: boolean | null;
  /** Has the page finished loading? Its frames may not listen before. */
  readonly loading: boolean;
  /** False once it is known that no frame listens. */
  readonly listening: boolean;
  readonly reading: PageReading | null;
};

/** Why a page that does not answer does not. */
function statusOfSilence({ kind, access, loading, listening }: PageFacts): PageStatus {
  if (access === null) return 'waiting';
  if (kind === 'browser' || kind === 'store' || kind === 'file')
    return kind === 'browser' ? 'browser-page' : kind;
  if (!access) return 'no-access';
  if (kind === 'hidden') return 'browser-page';
  if (listening || loading) return 'waiting';
  return kind === 'pdf' ? 'pdf' : 'no-answer';
}

/**
 * What the reader switched off comes first: it holds whatever the page is. Then the page's own word, then what its
 * silence means. A page that still says "off" after a switch was turned is about to say something else.
 */
export function pageStatus(facts: PageFacts): PageStatus {
  const { on, rule, reading, kind } = facts;
  if (!on) return 'off-everywhere';
  if (rule === 'never' && (kind === 'web' || kind === 'pdf')) return 'off-here';
  if (reading === null) return statusOfSilence(facts);
  // Chromium runs our script around its PDF viewer, where it finds nothing to read.
  if (kind === 'pdf' && reading.cards.length === 0) return 'pdf';
  if (reading.state === 'reading' && reading.pending && reading.cards.length === 0) return 'waiting';
  return reading.state === 'off' ? 'waiting' : reading.state;
}
