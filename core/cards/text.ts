import * as v from 'valibot';

// Control characters (but for tab and line ends) and the bidirectional overrides can hide or reorder what a reader sees.
const UNSEEN = /[[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]--[\t\n\r]]/v;
const LINE_END = /[\r\n\u2028\u2029]/;

function text(what: string, most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, `The ${what} has more than ${most} characters.`),
    v.check(value => !UNSEEN.test(value), `The ${what} holds a control character.`),
    v.check(value => value.isWellFormed(), `The ${what} holds half of a character.`),
  );
}

/** One line of text, not empty. `what` is the field's name as the reader knows it; `most` in UTF-16 code units. */
export function line(what: string, most: number) {
  return v.pipe(
    text(what, most),
    v.check(value => value.trim() !== '', `The ${what} is empty.`),
    v.check(value => !LINE_END.test(value), `The ${what} holds a line break.`),
  );
}

/** Text of several lines, which may be empty. */
export function paragraphs(what: string, most: number) {
  return text(what, most);
}

/** The paragraphs of a text of several lines, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*/).filter(paragraph => paragraph.trim() !== '');
}
