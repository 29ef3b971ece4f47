import { Minus, Plus } from 'lucide';
import type { Why } from '#core/resolving/why.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useMessages } from '../../messages.ts';
import { plainForm } from '../card-heading.ts';
import { reasonWords } from './reason-words.ts';
import './reason-list.css';

type ReasonListProps = {
  /** Those of one card, strongest first. */
  readonly why: readonly Why[];
  /** The form that this article uses, as cut out of its text. */
  readonly writtenAs: string;
};

/** What speaks for a card, and below it what speaks against it: told apart by sign and word. */
export function ReasonList({ why, writtenAs }: ReasonListProps) {
  const { t } = useMessages();
  const name = plainForm(writtenAs);
  const inOrder = [...why.filter(({ against }) => !against), ...why.filter(({ against }) => against)];
  if (inOrder.length === 0) return null;
  return (
    <ul class="reason-list">
      {inOrder.map((one, at) => (
        // One reason may hold twice, and the list never reorders while it is shown.
        <li key={at} class={one.against ? 'reason reason-against' : 'reason'}>
          <Icon icon={one.against ? Minus : Plus} size={1} />
          <span class="visually-hidden">{t(one.against ? 'cardReasonAgainst' : 'cardReasonFor')} </span>
          <span>{reasonWords(one, name, t)}</span>
        </li>
      ))}
    </ul>
  );
}
