import * as v from 'valibot';
import type { CardContext } from '#components/editor/draft/new-entry.ts';
import { type CardId, CardIdSchema } from '#core/cards/identifiers.ts';
import { isPartialDate } from '#core/cards/partial-date.ts';
import { isWebAddress } from '#core/cards/source.ts';

/** What the options page shows. The address has it after `#`, so that it survives a reload and can be linked to. */
export type Route =
  | { readonly page: 'glossary' | 'deleted' | 'packs' | 'sites' | 'choices' | 'settings' }
  | { readonly page: 'card'; readonly id: CardId }
  /** A card that has not been saved yet. Without an id it gets one as soon as the page shows it. */
  | {
      readonly page: 'new';
      readonly title: string;
      readonly id: CardId | null;
      /** Where the reader found the name; left out where they did not start from an article. */
      readonly context?: CardContext | undefined;
    };

/** Longest sentence, address and headline taken from the link, in UTF-16 code units; the rest is cut off. */
const MAX_CONTEXT_LENGTH = 1_000;

const PAGES = ['deleted', 'packs', 'sites', 'choices', 'settings'] as const;

/** Anything that is not a route leads to the glossary. */
export function parseRoute(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const card = cardId(parameters.get('card'));
  if (card !== null) return { page: 'card', id: card };
  const title = parameters.get('new');
  if (title !== null) {
    const context = contextOf(parameters);
    return { page: 'new', title, id: cardId(parameters.get('id')), ...(context && { context }) };
  }
  return { page: PAGES.find(page => parameters.has(page)) ?? 'glossary' };
}

export function hashOf(route: Route): string {
  if (route.page === 'card') return `#card=${encodeURIComponent(route.id)}`;
  if (route.page !== 'new') return `#${route.page}`;
  const id = route.id === null ? '' : `&id=${encodeURIComponent(route.id)}`;
  const { context } = route;
  const rest = context
    ? `&${new URLSearchParams({ sentence: context.sentence, address: context.address, headline: context.headline, ...(context.date && { date: context.date }) })}`
    : '';
  return `#new=${encodeURIComponent(route.title)}${id}${rest}`;
}

/** Any page may link here, so a link only fills in a form that the reader has not saved. */
function contextOf(parameters: URLSearchParams): CardContext | null {
  const [sentence, address, headline] = ['sentence', 'address', 'headline'].map(name =>
    (parameters.get(name) ?? '').slice(0, MAX_CONTEXT_LENGTH),
  );
  if (!sentence || !address || !isWebAddress(address)) return null;
  const date = parameters.get('date');
  return {
    sentence,
    address,
    headline: headline ?? '',
    date: date !== null && isPartialDate(date) ? date : null,
  };
}

function cardId(text: string | null): CardId | null {
  return v.is(CardIdSchema, text) ? text : null;
}
