import * as v from 'valibot';
import { codeOf, unseenIn } from './unseen.ts';

const LINE_END = /[\r\n\u2028\u2029]/;

function text(what: string, most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, `The ${what} has more than ${most} characters.`),
    v.check(isSeen, ({ input }) => `The ${what} holds an invisible character${whichIn(input)}.`),
    v.check(isWhole, `The ${what} holds half of a character.`),
  );
}

function isSeen(value: string): boolean {
  return unseenIn(value) === null;
}

function whichIn(value: string): string {
  const found = unseenIn(value);
  return found === null ? '' : ` (${codeOf(found)})`;
}

function isWhole(value: string): boolean {
  return value.isWellFormed();
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

/** True for what is wrong with a text, and nothing else: earlier versions let it in. */
export function isOfText(issue: { readonly requirement?: unknown }): boolean {
  return issue.requirement === isSeen;
}
