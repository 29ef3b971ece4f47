import { FileQuestion, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { Icon } from '../controls/Icon.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { KindMark } from '../controls/KindMark.tsx';
import { fillMessage } from '../fill-message.tsx';
import { useMessages } from '../messages.ts';
import { ChoiceReach } from './ChoiceReach.tsx';
import type { ChoiceView } from './choice-view.ts';
import { choiceMessage, choiceWords } from './choice-words.ts';

type ChoiceRowProps = {
  readonly view: ChoiceView;
  /** When the choice was made, formatted for display. */
  readonly made: string;
  /** Address of the card's editor. */
  readonly address: string;
  readonly onRemove: () => void;
};

/** The id of a row's button, which takes the focus for the row. */
export function removeButtonId(key: number): string {
  return `remove-choice-${key}`;
}

/** One choice: its meaning, its scope and when it was made. */
export function ChoiceRow({ view, made, address, onRemove }: ChoiceRowProps) {
  const { t } = useMessages();
  const { key, choice, card } = view;
  const id = removeButtonId(key);
  const shownCard = card ? (
    <a href={address} dir="auto" lang={card.language}>
      {card.title}
    </a>
  ) : (
    <em>{t('optionsChoiceCardGone')}</em>
  );
  return (
    <li>
      {card ? <KindMark kind={card.kind} wordless /> : <Icon icon={FileQuestion} />}
      <div class="plain-row-words">
        <p class="choice-words">
          <ChoiceSentence choice={choice} card={shownCard} />
        </p>
        <ChoiceReach choice={choice} made={made} id={`${id}-reach`} />
      </div>
      <IconButton
        id={id}
        icon={Trash2}
        label={t('optionsRemoveEntry', choiceWords(view, t))}
        describedBy={`${id}-reach`}
        onClick={onRemove}
      />
    </li>
  );
}

type ChoiceSentenceProps = { readonly choice: ReaderChoice; readonly card: ComponentChildren };

function ChoiceSentence({ choice, card }: ChoiceSentenceProps) {
  const { t } = useMessages();
  // The group's heading already says that the reader knows these cards.
  if (choice.type === 'known') return <>{card}</>;
  const { key, name } = choiceMessage(choice);
  if (name === undefined) return <>{fillMessage(t, key, card)}</>;
  return <>{fillMessage(t, key, <bdi class="choice-name">{name}</bdi>, card)}</>;
}
