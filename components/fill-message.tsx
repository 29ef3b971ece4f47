import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '#assets/locales/messages.ts';
import type { Messages } from './messages.ts';

// Private-use characters: no message and no value contains them, so they can mark where the parts go.
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/u;

/**
 * A message whose `$1`, `$2` are elements (a link, a word in another direction), placed in the order that the language
 * needs.
 */
export function fillMessage(
  t: Messages['t'],
  key: MessageKey,
  ...parts: readonly ComponentChildren[]
): ComponentChildren {
  const marks = parts.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return t(key, ...marks)
    .split(MARKS)
    .map((piece, index) => {
      const at = marks.indexOf(piece);
      return <Fragment key={String(index)}>{at < 0 ? piece : parts[at]}</Fragment>;
    });
}
