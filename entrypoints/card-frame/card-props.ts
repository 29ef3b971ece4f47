import type { KeepDay } from '#components/card/DayOfArticle.tsx';
import type { ArticleDay } from '#core/as-of/article-date.ts';
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
  /** Changes how far the stored decision reaches. */
  readonly onReach: (reach: DecisionReach) => void;
  /** Tries the failed decision again, with this reach. */
  readonly onTryAgain: (reach: DecisionReach) => void;
  /** Carries out, or drops, the decision that the reader was asked to confirm. */
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  /** Fetches a card's map; null if it has none. */
  readonly onMap: (id: CardId) => Promise<MapDrawing | null>;
  /** Stores the day that the reader gives the article. */
  readonly onKeepDay: KeepDay;
};

export type OpenCardProps = {
  readonly state: CardState;
  readonly cardOf: (id: CardId) => Card | null;
  readonly packOf: (id: CardId) => PackNote | null;
  /** A card's map if it has arrived already. */
  readonly mapOf: (id: CardId) => MapDrawing | null;
  /** What is new in a card since it was last read. */
  readonly changesOf: (id: CardId) => CardChanges | null;
  /** The article's day as far as it is known now. */
  readonly article: ArticleDay;
  readonly actions: OpenCardActions;
};
