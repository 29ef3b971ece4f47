import { ChoiceNotice } from '#components/card/ChoiceNotice.tsx';
import { choiceWords, troubleWords } from '#components/card/choice-words.ts';
import { useMessages } from '#components/messages.ts';
import type { CardPanelProps } from './panel-props.ts';
import { chosenName } from './panel-state.ts';

/** Reasons that hold for every choice but one for everywhere. */
const NARROW = new Set(['private-window', 'no-address']);

/** What the panel says of the reader's last decision. */
export function PanelNotice({ panel, cardOf, actions }: CardPanelProps) {
  const { t } = useMessages();
  const { kept, trouble, undone } = panel;
  const decided = kept && cardOf(kept.decision.card);
  const again = trouble && !NARROW.has(trouble.reason) && !trouble.undoing;
  const said = () => {
    if (trouble) return troubleWords(trouble.reason, trouble.undoing, t);
    if (kept && decided)
      return choiceWords(kept.decision.type, kept.reach, chosenName(panel.opening.writtenAs), decided, t);
    return undone ? t('cardUndone') : null;
  };
  return (
    <ChoiceNotice
      said={said()}
      failed={trouble !== null}
      reach={kept && kept.decision.type !== 'known' ? kept.reach : null}
      onReach={actions.onReach}
      onUndo={kept ? actions.onUndo : undefined}
      onTryAgain={again ? () => actions.onTryAgain(trouble.reach) : undefined}
      onKeepAlways={
        trouble && NARROW.has(trouble.reason) && kept?.reach !== 'always'
          ? () => actions.onTryAgain('always')
          : undefined
      }
    />
  );
}
