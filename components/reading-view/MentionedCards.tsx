import { BookX } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { ArticleCard } from '#core/mentions/page-reading.ts';
import { CardOpener } from '../card/CardOpener.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useMessages } from '../messages.ts';
import { MentionStrip } from './MentionStrip.tsx';
import { arrange, type Spot } from './reading-view.ts';
import './mentioned-cards.css';

export type MentionedCardsProps = {
  readonly cards: readonly ArticleCard[];
  readonly nearby: readonly CardId[];
  readonly spots: ReadonlyMap<CardId, readonly Spot[]>;
  /** How far the reader is along the text, 0 to 1; null where that is not known. */
  readonly here: number | null;
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (spot: Spot) => void;
};

/** The article's cards; those in the paragraph that is being read come first. */
export function MentionedCards({ cards, here, nearby, ...props }: MentionedCardsProps) {
  const { t } = useMessages();
  const [held, hold] = useHeld(nearby);
  if (cards.length === 0)
    return (
      <EmptyState icon={BookX} title={t('popupNoMentions')}>
        <p>{t('popupNoMentionsText')}</p>
      </EmptyState>
    );
  const { near, others } = arrange(cards, held);
  return (
    <div class="mentioned-cards" style={here === null ? {} : { '--here': here }} {...hold}>
      {near.length > 0 && <Group title={t('readingViewNearby')} cards={near} near {...props} />}
      {others.length > 0 && (
        <Group
          title={t(near.length > 0 ? 'readingViewOthers' : 'popupArticle')}
          cards={others}
          near={false}
          {...props}
        />
      )}
    </div>
  );
}

type GroupProps = Omit<MentionedCardsProps, 'cards' | 'here' | 'nearby'> & {
  readonly title: string;
  readonly cards: readonly ArticleCard[];
  readonly near: boolean;
};

function Group({ title, cards, near, spots, onOpen, onJump }: GroupProps) {
  return (
    <section class={near ? 'mentioned-group mentioned-group-near' : 'mentioned-group'}>
      <h2>{title}</h2>
      <ul>
        {cards.map(card => (
          <li key={card.id} class="mentioned-row">
            <CardOpener card={card} onOpen={onOpen} />
            {spots.has(card.id) && (
              <MentionStrip title={card.title} spots={spots.get(card.id) ?? []} onJump={onJump} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps the value unchanged while the pointer or the focus is in the list, so that nothing moves from under them. */
function useHeld<Value>(value: Value) {
  const [held, setHeld] = useState<{ readonly value: Value } | null>(null);
  const inside = useRef({ pointer: false, focus: false });
  const set = (change: Partial<{ pointer: boolean; focus: boolean }>) => {
    Object.assign(inside.current, change);
    const { pointer, focus } = inside.current;
    setHeld(before => (pointer || focus ? (before ?? { value }) : null));
  };
  const hold = {
    onPointerEnter: () => set({ pointer: true }),
    onPointerLeave: () => set({ pointer: false }),
    onFocusIn: () => set({ focus: true }),
    onFocusOut: () => set({ focus: false }),
  };
  return [held ? held.value : value, hold] as const;
}
