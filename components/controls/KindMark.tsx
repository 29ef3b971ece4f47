import type { CardKind } from '#core/cards/card.ts';
import { useMessages } from '../messages.ts';
import { Icon } from './Icon.tsx';
import { KINDS } from './kind-icons.ts';
import './kind-mark.css';

/** The kind's icon and word. With `wordless`, only screen readers get the word. */
export function KindMark({
  kind,
  wordless = false,
}: {
  readonly kind: CardKind;
  readonly wordless?: boolean;
}) {
  const { t } = useMessages();
  const { icon, word } = KINDS[kind];
  return (
    <span class="kind-mark" title={wordless ? t(word) : undefined}>
      <Icon icon={icon} />
      <span class={wordless ? 'visually-hidden' : undefined}>{t(word)}</span>
    </span>
  );
}
