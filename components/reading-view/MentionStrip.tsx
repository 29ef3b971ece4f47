import { useMemo, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import { type Messages, useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import { type Spot, type TextPart, textPartAt } from './reading-view.ts';
import './mention-strip.css';

const PART_WORDS: Readonly<Record<TextPart, MessageKey>> = {
  beginning: 'readingViewAtBeginning',
  'first-half': 'readingViewInFirstHalf',
  middle: 'readingViewInMiddle',
  'second-half': 'readingViewInSecondHalf',
  end: 'readingViewAtEnd',
};

/** "3 mentions: at the beginning, in the middle". */
export function spotsInWords(spots: readonly Spot[], messages: Messages): string {
  const parts = [...new Set(spots.map(({ at }) => messages.t(PART_WORDS[textPartAt(at)])))];
  const list = new Intl.ListFormat(messages.language, { type: 'conjunction' }).format(parts);
  return messages.t('readingViewMentionsAt', plural(messages, 'readingViewMentions', spots.length), list);
}

type MentionStripProps = {
  readonly title: string;
  readonly spots: readonly Spot[];
  readonly onJump: (spot: Spot) => void;
};

/**
 * A card's mentions along the text, one tick each. The strip is a single stop for the Tab key; the arrow keys move from
 * tick to tick.
 */
export function MentionStrip({ title, spots, onJump }: MentionStripProps) {
  const messages = useMessages();
  const [at, setAt] = useState(0);
  const strip = useRef<HTMLDivElement>(null);
  const current = Math.min(at, spots.length - 1);
  const focus = (index: number) => {
    setAt(index);
    strip.current?.querySelectorAll('button')[index]?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const target = { [forward]: current + 1, [backward]: current - 1, Home: 0, End: spots.length - 1 }[
      event.key
    ];
    if (target === undefined) return;
    event.preventDefault();
    focus(Math.max(0, Math.min(spots.length - 1, target)));
  };
  // Most of the cost of a strip is creating the browser's formatters.
  const words = useMemo(() => spotsInWords(spots, messages), [spots, messages]);
  return (
    <div
      ref={strip}
      class="strip"
      role="toolbar"
      aria-label={messages.t('readingViewWhere', title, words)}
      title={words}
      onKeyDown={move}
    >
      {spots.map((spot, index) => (
        <button
          key={`${spot.block} ${spot.start}`}
          type="button"
          class={spot.unsure ? 'strip-tick strip-tick-unsure' : 'strip-tick'}
          style={{ '--at': spot.at }}
          tabIndex={index === current ? 0 : -1}
          aria-label={messages.t(
            'readingViewJump',
            index + 1,
            spots.length,
            messages.t(PART_WORDS[textPartAt(spot.at)]),
          )}
          onClick={() => {
            setAt(index);
            onJump(spot);
          }}
        />
      ))}
    </div>
  );
}
