import { ChoiceNotice } from '#components/card/candidates/ChoiceNotice.tsx';
import { useMessages } from '#components/messages.ts';
import type { OpenCardProps } from './card-props.ts';
import { noticeOf } from './notice-of.ts';

type DecisionNoticeProps = Pick<OpenCardProps, 'state' | 'cardOf' | 'actions'>;

/** What the card says about the reader's last decision. */
export function DecisionNotice({ state, cardOf, actions }: DecisionNoticeProps) {
  const { t } = useMessages();
  const { said, failed, reach, canUndo, tryAgain, asks } = noticeOf(state, cardOf, t);
  const again = tryAgain === null ? undefined : () => actions.onTryAgain(tryAgain);
  // Trying again for every site after a smaller reach had failed is a larger decision, so it gets its own control.
  const widens = tryAgain === 'always' && state.trouble?.reach !== 'always';
  return (
    <ChoiceNotice
      said={said}
      failed={failed}
      reach={reach}
      onReach={actions.onReach}
      onUndo={canUndo ? actions.onUndo : undefined}
      onTryAgain={widens ? undefined : again}
      onKeepAlways={widens ? again : undefined}
      onConfirm={asks ? actions.onConfirm : undefined}
      onCancel={asks ? actions.onCancel : undefined}
    />
  );
}
