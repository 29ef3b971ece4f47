import { render } from 'preact';
import { MessagesContext } from '#components/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { parseArticleDate } from '#platform/protocols/parse-article-date.ts';
import type { CardPanelActions } from './card-props.ts';
import { type Panel, shownCard } from './card-state.ts';
import type { PanelCards } from './fetch-cards.ts';
import type { PanelMaps } from './fetch-maps.ts';
import { CardPanel } from './OpenCard.tsx';

/** What a panel is drawn from. */
export type PanelSupply = {
  readonly cards: PanelCards;
  readonly maps: PanelMaps;
  readonly actions: CardPanelActions;
  /** What is news in a card; left out for a panel that nobody sees yet. */
  readonly changesOf?: (id: CardId) => CardChanges | null;
};

/** Draws a panel into its element. False, and nothing drawn, where its card is not there (any more). */
export function drawPanel(element: HTMLElement, panel: Panel, supply: PanelSupply): boolean {
  const { cards, maps, actions, changesOf = () => null } = supply;
  const id = shownCard(panel);
  const card = id === null ? null : cards.get(id);
  if (id !== null && !card) return false;
  element.setAttribute('aria-label', card?.title ?? panel.opening.writtenAs);
  render(
    <MessagesContext.Provider value={{ language: interfaceLanguage(), t: translate }}>
      <CardPanel
        panel={panel}
        cardOf={other => cards.get(other)}
        packOf={other => cards.packOf(other)}
        mapOf={other => maps.get(other)}
        changesOf={changesOf}
        article={parseArticleDate(panel.article)}
        actions={actions}
      />
    </MessagesContext.Provider>,
    element,
  );
  return true;
}

/** Takes away what is drawn in an element. */
export function clearPanel(element: HTMLElement): void {
  render(null, element);
  element.removeAttribute('aria-label');
}
