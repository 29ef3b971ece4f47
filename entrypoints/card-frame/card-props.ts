import type { KeepDay } from '#components/card/DayOfArticle.tsx';
import type { ArticleDate } from '#core/as-of/article-date.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { DecisionReach } from '#platform/protocols/requests.ts';
import type { CardState } from './card-state.ts';

export type OpenCardActions = {
  readonly onOpenCard: (id: CardId) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onEdit: (id: CardId) => void;
  readonly onChoose: (id: CardId) => void;
  readonly onRefuse: (id: CardId) => void;
  readonly onKnow: (id: CardId) => void;
  /** Has the decision that is kept reach as far as `reach`. */
  readonly onReach: (reach: DecisionReach) => void;
  /** Tries the decision that failed once more, as far as `reach`. */
  readonly onTryAgain: (reach: DecisionReach) => void;
  /** Does, or leaves, what the reader was asked about. */
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  /** Gives a card's map; null where there is none. */
  readonly onMap: (id: CardId) => Promise<MapDrawing | null>;
  /** Keeps the day that the reader gives the article. */
  readonly onKeepDay: KeepDay;
};

export type OpenCardProps = {
  readonly state: CardState;
  readonly cardOf: (id: CardId) => Card | null;
  readonly packOf: (id: CardId) => PackNote | null;
  /** A card's map, where it has come already. */
  readonly mapOf: (id: CardId) => MapDrawing | null;
  /** What is news in a card since it was last read. */
  readonly changesOf: (id: CardId) => CardChanges | null;
  /** The article's day, as it is known now. */
  readonly article: ArticleDate | null;
  readonly actions: OpenCardActions;
};
