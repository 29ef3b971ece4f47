/** In ms; what the settings' own schema allows. */
export const LONGEST_DELAY = 5_000;

/** Whole milliseconds that can be set; null for anything else. */
export function parseDelay(text: string): number | null {
  const delay = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY ? delay : null;
}
