import { walkText } from './walk-text.ts';

/** Length of a document's text outside links and controls, in UTF-16 code units. Stops counting at `enough`. */
export function textLength(page: Document, enough: number): number {
  let length = 0;
  walkText(page, (text, _block, link) => {
    if (!link) length += text.trim().length;
    return length >= enough;
  });
  return length;
}
