import { Minus, Plus } from 'lucide';
import type { Why } from '#core/resolving/why.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useMessages } from '../../messages.ts';
import { plainForm } from '../card-heading.ts';
import { reasonWords } from './reason-words.ts';
import './reason-list.css';

type ReasonListProps = {
  /** The reasons about one card, strongest first. */
  readonly why: readonly Why[];
  /** The name exactly as it is in the article's text. */
  readonly writtenAs: string;
};

/** The reasons for a card, then those against it, distinguished by a sign and a word. */
export function ReasonList({ why, writtenAs }: ReasonListProps) {
  const { t } = useMessages();
  const name = plainForm(writtenAs);
  const inOrder = [...why.filter(({ against }) => !against), ...why.filter(({ against }) => against)];
  if (inOrder.length === 0) return null;
  return (
    <ul class="reason-list">
      {inOrder.map((reason, at) => (
        // The same reason can occur twice, and the list never reorders while it is shown.
        <li key={at} class={reason.against ? 'reason reason-against' : 'reason'}>
          <Icon icon={reason.against ? Minus : Plus} size={1} />
          <span class="visually-hidden">{t(reason.against ? 'cardReasonAgainst' : 'cardReasonFor')} </span>
          <span>{reasonWords(reason, name, t)}</span>
        </li>
      ))}
    </ul>
  );
}
