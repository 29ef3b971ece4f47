/**
 * The entrypoints whose scripts run in pages, or in the frame of a card: small, without the database and without the
 * polyfill.
 */
export const PAGE_SCRIPTS = ['content', 'hover', 'frames', 'article-text', 'card-frame'];
