import { ChoiceNotice } from '#components/card/candidates/ChoiceNotice.tsx';
import { useMessages } from '#components/messages.ts';
import type { CardPanelProps } from './card-props.ts';
import { noticeOf } from './notice-of.ts';

type PanelNoticeProps = Pick<CardPanelProps, 'panel' | 'cardOf' | 'actions'>;

/** What the panel says of the reader's last decision. */
export function PanelNotice({ panel, cardOf, actions }: PanelNoticeProps) {
  const { t } = useMessages();
  const { said, failed, reach, canUndo, tryAgain, asks } = noticeOf(panel, cardOf, t);
  const again = tryAgain === null ? undefined : () => actions.onTryAgain(tryAgain);
  // For everywhere, where it was asked for less: that is more than trying once more.
  const widens = tryAgain === 'always' && panel.trouble?.reach !== 'always';
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
