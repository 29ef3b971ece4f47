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
