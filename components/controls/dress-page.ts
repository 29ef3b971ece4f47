import type { Theme } from '#core/settings/settings.ts';
import { directionOf } from './direction.ts';

/** Sets the language, the text direction and the chosen theme of one of the extension's own pages. */
export function dressPage(language: string, theme: Theme): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
