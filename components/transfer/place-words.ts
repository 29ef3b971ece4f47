import type { Issue } from '#core/cards/issue.ts';
import { issueWords } from '../issue-words.ts';
import type { Messages } from '../messages.ts';

/** Where in a value something is wrong, and what: `statements[2].from: A date is …`. */
export function placeWords(issue: Issue, messages: Messages): string {
  const place = issue.path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? step : `${words}.${step}`,
    '',
  );
  const words = issueWords(issue, messages);
  return place === '' ? words : `${place}: ${words}`;
}

/** The first finding at each place: a date of the wrong shape need not be told that it is in no calendar, too. */
function firstPerPlace(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map([...issues].reverse().map(issue => [JSON.stringify(issue.path), issue])).values(),
  ].reverse();
}

/** A line for each finding that is worth one. */
export function issueLines(issues: readonly Issue[], messages: Messages): string {
  return firstPerPlace(issues)
    .map(issue => placeWords(issue, messages))
    .join('\n');
}
