import type { Theme } from '#core/settings/settings.ts';
import { directionOf } from './direction.ts';

/** Gives one of the extension's own pages the reader's language, its direction, and the theme that was chosen. */
export function dressPage(language: string, theme: Theme): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
