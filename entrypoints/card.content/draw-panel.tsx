import { render } from 'preact';
import { MessagesContext } from '#components/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/reading/card-lines.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { parseArticleDate } from '#platform/parse-article-date.ts';
import { CardPanel } from './CardPanel.tsx';
import type { CardHost } from './card-host.ts';
import type { PanelCards } from './panel-cards.ts';
import type { PanelMaps } from './panel-maps.ts';
import type { CardPanelActions } from './panel-props.ts';
import { type Panel, shownCard } from './panel-state.ts';

/** What a panel is drawn from. */
export type PanelSupply = {
  readonly cards: PanelCards;
  readonly maps: PanelMaps;
  readonly actions: CardPanelActions;
  /** What is news in a card; left out for a panel that nobody sees yet. */
  readonly changesOf?: (id: CardId) => CardChanges | null;
};

/** Draws a panel into its host. False, and nothing drawn, where its card is not there (any more). */
export function drawPanel(host: CardHost, panel: Panel, supply: PanelSupply): boolean {
  const { cards, maps, actions, changesOf = () => null } = supply;
  const id = shownCard(panel);
  const card = id === null ? null : cards.get(id);
  if (id !== null && !card) return false;
  host.popover.setAttribute('aria-label', card?.title ?? panel.opening.writtenAs);
  render(
    <MessagesContext.Provider value={{ language: interfaceLanguage(), t: translate }}>
      <CardPanel
        panel={panel}
        cardOf={other => cards.get(other)}
        packOf={other => cards.packOf(other)}
        mapOf={other => maps.get(other)}
        changesOf={changesOf}
        article={parseArticleDate(panel.opening.article())}
        actions={actions}
      />
    </MessagesContext.Provider>,
    host.popover,
  );
  return true;
}

/** Takes a host out of the page, and what is drawn in it out of the host. */
export function removePanel(host: CardHost): void {
  render(null, host.popover);
  host.remove();
}
