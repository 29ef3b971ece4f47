import type { PageReading } from '#core/mentions/page-reading.ts';
import type { SiteRule } from '#core/settings/settings.ts';
import type { PageKind } from './page-address.ts';

/** The page's status, which decides what the popup shows. */
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
  /** The main switch. */
  readonly on: boolean;
  readonly rule: SiteRule | null;
  readonly kind: PageKind;
  /**
   * Whether the extension may read this site (or all sites, where the address is hidden). Null while the browser is
   * being asked.
   */
  readonly access: boolean | null;
  /** True until the page has loaded; its frames may not listen before that. */
  readonly loading: boolean;
  /** False once it is known that no frame is listening. */
  readonly listening: boolean;
  readonly reading: PageReading | null;
};

/** The status of a page that has not answered. */
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
 * A switch that the reader turned off comes first, because it applies to every page. Then comes what the page reports,
 * then what its silence means. A page that still reports "off" after a switch was turned on is about to report
 * something else.
 */
export function pageStatus(facts: PageFacts): PageStatus {
  const { on, rule, reading, kind } = facts;
  if (!on) return 'off-everywhere';
  if (rule === 'never' && (kind === 'web' || kind === 'pdf')) return 'off-here';
  if (reading === null) return statusOfSilence(facts);
  // Chromium runs the content script around its PDF viewer, where the script finds nothing to read.
  if (kind === 'pdf' && reading.cards.length === 0) return 'pdf';
  if (reading.state === 'reading' && reading.pending && reading.cards.length === 0) return 'waiting';
  return reading.state === 'off' ? 'waiting' : reading.state;
}
