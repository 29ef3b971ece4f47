import type { Issue } from '#core/cards/issue.ts';
import { issueWords } from '../issue-words.ts';
import type { Messages } from '../messages.ts';

/** The place of an issue in a value, and its message: `statements[2].from: A date is …`. */
export function placeWords(issue: Issue, messages: Messages): string {
  const place = issue.path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? step : `${words}.${step}`,
    '',
  );
  const words = issueWords(issue, messages);
  return place === '' ? words : `${place}: ${words}`;
}

/**
 * The first issue at each place: if a date has the wrong form, there is no need to add that it is not in the calendar.
 */
function firstPerPlace(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map([...issues].reverse().map(issue => [JSON.stringify(issue.path), issue])).values(),
  ].reverse();
}

/** One line for the first issue at each place. */
export function issueLines(issues: readonly Issue[], messages: Messages): string {
  return firstPerPlace(issues)
    .map(issue => placeWords(issue, messages))
    .join('\n');
}
