import * as v from 'valibot';
import { type CardId, CardIdSchema } from '#core/cards/identifiers.ts';

/** What the page shows. It stands in the address after #, so that it survives a reload and can be linked to. */
export type Route =
  | { readonly page: 'glossary' | 'deleted' | 'packs' | 'sites' | 'choices' | 'settings' }
  | { readonly page: 'card'; readonly id: CardId }
  /** A card that was never saved. Without an id it gets one as soon as it is shown. */
  | { readonly page: 'new'; readonly title: string; readonly id: CardId | null };

const PAGES = ['deleted', 'packs', 'sites', 'choices', 'settings'] as const;

/** Anything that is no address of ours leads to the glossary. */
export function parseRoute(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const card = cardId(parameters.get('card'));
  if (card !== null) return { page: 'card', id: card };
  const title = parameters.get('new');
  if (title !== null) return { page: 'new', title, id: cardId(parameters.get('id')) };
  return { page: PAGES.find(page => parameters.has(page)) ?? 'glossary' };
}

export function hashOf(route: Route): string {
  if (route.page === 'card') return `#card=${encodeURIComponent(route.id)}`;
  if (route.page !== 'new') return `#${route.page}`;
  const id = route.id === null ? '' : `&id=${encodeURIComponent(route.id)}`;
  return `#new=${encodeURIComponent(route.title)}${id}`;
}

function cardId(text: string | null): CardId | null {
  return v.is(CardIdSchema, text) ? text : null;
}
