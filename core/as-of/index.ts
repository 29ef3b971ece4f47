/** What held on the day of an article. The rules are in docs/as-of.md. */
export { type ArticleDate, DATE_ORIGINS, type DateOrigin } from './article-date.ts';
export { type CardOn, cardOn, isNewerThan } from './card-on.ts';
export { type Dated, type Standing, standing } from './standing.ts';
