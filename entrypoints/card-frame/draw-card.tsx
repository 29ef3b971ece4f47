import { render } from 'preact';
import { MessagesContext } from '#components/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import type { OpenCardActions } from './card-props.ts';
import { type CardState, shownCard } from './card-state.ts';
import type { FetchedCards } from './fetch-cards.ts';
import type { FetchedMaps } from './fetch-maps.ts';
import { OpenCard } from './OpenCard.tsx';

/** What a card is drawn from. */
export type CardSupply = {
  readonly cards: FetchedCards;
  readonly maps: FetchedMaps;
  readonly actions: OpenCardActions;
  /** Returns what is new in a card. Omitted for a card that is drawn out of sight. */
  readonly changesOf?: (id: CardId) => CardChanges | null;
};

/** Draws a card into its element. Returns false and draws nothing if the card does not exist or was deleted. */
export function drawCard(element: HTMLElement, state: CardState, supply: CardSupply): boolean {
  const { cards, maps, actions, changesOf = () => null } = supply;
  const id = shownCard(state);
  const card = id === null ? null : cards.get(id);
  if (id !== null && !card) return false;
  element.setAttribute('aria-label', card?.title ?? state.opening.writtenAs);
  render(
    <MessagesContext.Provider value={{ language: interfaceLanguage(), t: translate }}>
      <OpenCard
        state={state}
        cardOf={other => cards.get(other)}
        packOf={other => cards.packOf(other)}
        mapOf={other => maps.get(other)}
        changesOf={changesOf}
        article={state.article}
        actions={actions}
      />
    </MessagesContext.Provider>,
    element,
  );
  return true;
}

/** Removes what is drawn in an element. */
export function clearCard(element: HTMLElement): void {
  render(null, element);
  element.removeAttribute('aria-label');
}
