import { ArrowDown, TriangleAlert } from 'lucide';
import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { CardOpener } from '../card/CardOpener.tsx';
import type { CardLine } from '../card/card-line.ts';
import { Icon } from '../controls/Icon.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import { MentionStrip } from '../reading-view/MentionStrip.tsx';
import type { Spot } from '../reading-view/reading-view.ts';
import './card-rows.css';

/** A card in a list of the popup. Only a card of the open article has mentions. */
export type RowCard = CardHead & {
  readonly mentions?: number;
  readonly unsure?: number;
  /** The card's state on the article's day; left out where that day is not known. */
  readonly line?: CardLine | undefined;
  /** Where the text mentions the card; left out where that is not known. */
  readonly spots?: readonly Spot[] | undefined;
};

type CardRowProps = {
  readonly card: RowCard;
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (id: CardId) => void;
  readonly onSpot?: ((spot: Spot) => void) | undefined;
};

/** One card. Pressing it opens the card; the arrow beside it goes to the next mention in the article. */
export function CardRow({ card, onOpen, onJump, onSpot }: CardRowProps) {
  const messages = useMessages();
  const { mentions = 0, unsure = 0, line, spots = [] } = card;
  return (
    <li class={mentions > 0 && unsure === mentions ? 'popup-row popup-row-unsure' : 'popup-row'}>
      <CardOpener card={line ? { ...card, gist: line.text } : card} onOpen={onOpen}>
        {line && line.since !== null && (
          <span class={line.ended ? 'popup-row-since popup-row-ended' : 'popup-row-since'} dir="auto">
            {line.ended && <Icon icon={TriangleAlert} />}
            {messages.t('popupSince', line.since)}
          </span>
        )}
        {unsure > 0 && mentions > unsure && (
          <span class="popup-row-count">{plural(messages, 'popupUnsure', unsure)}</span>
        )}
        {unsure > 0 && mentions === unsure && (
          <span class="popup-row-count">{messages.t('popupAllUnsure')}</span>
        )}
      </CardOpener>
      {mentions > 0 && <JumpButton title={card.title} mentions={mentions} onJump={() => onJump(card.id)} />}
      {onSpot && spots.length > 0 && <MentionStrip title={card.title} spots={spots} onJump={onSpot} />}
    </li>
  );
}

type JumpButtonProps = { readonly title: string; readonly mentions: number; readonly onJump: () => void };

/** The number of mentions, on a button that goes to the next one. */
function JumpButton({ title, mentions, onJump }: JumpButtonProps) {
  const messages = useMessages();
  const label = messages.t('popupJump', title, plural(messages, 'popupMentions', mentions));
  return (
    <button type="button" class="popup-jump" aria-label={label} title={label} onClick={onJump}>
      {mentions}
      <Icon icon={ArrowDown} />
    </button>
  );
}
