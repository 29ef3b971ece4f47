import type { Issue } from '#core/cards/parse-card.ts';

/** Where in a value something is wrong, and what: `statements[2].from: A date is …`. */
export function placeWords({ path, message }: Issue): string {
  const place = path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? step : `${words}.${step}`,
    '',
  );
  return place === '' ? message : `${place}: ${message}`;
}

/** The first finding at each place: a date of the wrong shape need not be told that it is in no calendar, too. */
export function firstPerPlace(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map([...issues].reverse().map(issue => [JSON.stringify(issue.path), issue])).values(),
  ].reverse();
}
