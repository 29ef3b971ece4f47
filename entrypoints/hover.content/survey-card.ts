import { afterFrame, reached, SURVEY } from '#platform/survey/survey-log.ts';

/** Notes when an opening card stands at its place, and the frame that shows it; in the survey's build only. */
export function notePlaced(): void {
  if (!SURVEY) return;
  reached('card-placed');
  afterFrame(() => reached('card-painted'));
}
