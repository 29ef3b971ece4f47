import { useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { isOffice } from '#core/cards/statement-kinds.ts';
import type { Actor, Side } from '#core/reading-view/actors.ts';
import { withoutStop } from '../card/card-line.ts';
import { useMessages } from '../messages.ts';
import '../card/statements/card-link.css';
import './side-lines.css';

type SideLinesProps = {
  readonly sides: readonly Side[];
  /** The sides that each side was in conflict with on that day. */
  readonly opposed: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (id: CardId) => void;
};

/**
 * The people and bodies that act in the article, a few lines for each side: the sides in conflict first, those without
 * a side last.
 */
export function SideLines({ sides, opposed, onOpen }: SideLinesProps) {
  const against = (side: string | null) => (side === null ? [] : (opposed.get(side) ?? []));
  const parties = sides.filter(({ side }) => against(side).length > 0);
  const others = sides.filter(({ side }) => against(side).length === 0);
  return (
    <ul class="sides">
      {[...parties, ...others].map(({ side, actors }) => (
        <SideLine key={side ?? ''} side={side} actors={actors} against={against(side)} onOpen={onOpen} />
      ))}
    </ul>
  );
}

type SideLineProps = Side & {
  readonly against: readonly string[];
  readonly onOpen: (id: CardId) => void;
};

/** How many actors of one side are named at first. */
const MAX_ACTORS = 4;

function SideLine({ side, actors, against, onOpen }: SideLineProps) {
  const { language, t } = useMessages();
  const [whole, setWhole] = useState(false);
  const shown = whole || actors.length === MAX_ACTORS + 1 ? actors : actors.slice(0, MAX_ACTORS);
  const name = side ?? t('readingNoSide');
  const foes = new Intl.ListFormat(language, { type: 'conjunction' }).format(against);
  return (
    <li class={against.length > 0 ? 'side side-party' : 'side'}>
      <h3>
        <bdi>{name}</bdi>
        {against.length > 0 && <span class="side-against"> {t('readingAgainst', foes)}</span>}
      </h3>
      <ul class="side-actors">
        {shown.map(actor => (
          <ActorName key={actor.card.id} actor={actor} onOpen={onOpen} />
        ))}
        {shown.length < actors.length && (
          <li class="side-actor">
            <button
              type="button"
              class="card-link"
              aria-label={t('readingMoreOf', actors.length - shown.length, name)}
              onClick={() => setWhole(true)}
            >
              {t('readingMore', actors.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </li>
  );
}

/** An actor's name; for a person, with the office held on that day. A body's name is enough. */
function ActorName({
  actor: { card, offices },
  onOpen,
}: {
  readonly actor: Actor;
  readonly onOpen: (id: CardId) => void;
}) {
  const office = card.kind === 'person' ? offices.find(isOffice) : undefined;
  return (
    <li class="side-actor">
      <bdi lang={card.language}>
        <button type="button" class="card-link" data-card={card.id} onClick={() => onOpen(card.id)}>
          {card.title}
        </button>
        {office && <span class="side-office">, {withoutStop(office.text)}</span>}
      </bdi>
    </li>
  );
}
