/** A statement's text, split at the title of the related card. */
export type LinkedText = { readonly before: string; readonly link: string; readonly after: string };

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Splits `text` at the first place where `title` occurs as whole words. Where it does not occur, the link follows the
 * text.
 */
export function linkedText(text: string, title: string): LinkedText {
  for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
    const end = at + title.length;
    const whole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end));
    if (whole) return { before: text.slice(0, at), link: title, after: text.slice(end) };
  }
  return { before: `${text} → `, link: title, after: '' };
}
