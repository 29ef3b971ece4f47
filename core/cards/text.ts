import * as v from 'valibot';
import { type TextName, textProblemMessage } from './issue.ts';
import { codeOf, unseenIn } from './unseen.ts';

const LINE_END = /[\r\n\u2028\u2029]/;

function text(name: TextName, most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, textProblemMessage('text-too-long', name, most)),
    v.check(isSeen, ({ input }) => textProblemMessage('text-unseen', name, ...codeOfUnseen(input))),
    v.check(isWhole, textProblemMessage('text-half', name)),
  );
}

function isSeen(value: string): boolean {
  return unseenIn(value) === null;
}

function codeOfUnseen(value: string): string[] {
  const found = unseenIn(value);
  return found === null ? [] : [codeOf(found)];
}

function isWhole(value: string): boolean {
  return value.isWellFormed();
}

/** One line of text, not empty; at most `most` UTF-16 code units. */
export function line(name: TextName, most: number) {
  return v.pipe(
    text(name, most),
    v.check(value => value.trim() !== '', textProblemMessage('text-empty', name)),
    v.check(value => !LINE_END.test(value), textProblemMessage('text-line-break', name)),
  );
}

/** Text of several lines, which may be empty; at most `most` UTF-16 code units. */
export function paragraphs(name: TextName, most: number) {
  return text(name, most);
}

/** The paragraphs of a text of several lines, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*/).filter(paragraph => paragraph.trim() !== '');
}

/** True for an issue about invisible characters, which earlier versions accepted. */
export function isAboutUnseen(issue: { readonly requirement?: unknown }): boolean {
  return issue.requirement === isSeen;
}
