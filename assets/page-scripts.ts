/**
 * The entrypoints whose scripts run in pages or in a card's frame. They are small, and contain neither the database nor
 * the polyfill.
 */
export const PAGE_SCRIPTS = ['content', 'hover', 'frames', 'article-text', 'card-frame'];
