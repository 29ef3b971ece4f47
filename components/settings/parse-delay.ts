/** In ms; the limit of the settings' own schema. */
export const LONGEST_DELAY = 5_000;

/** The delay in whole milliseconds; null for text that is not a valid delay. */
export function parseDelay(text: string): number | null {
  const delay = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY ? delay : null;
}
