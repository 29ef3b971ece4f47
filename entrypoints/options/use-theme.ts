import { useEffect } from 'preact/hooks';
import { dressPage } from '#components/controls/dress-page.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Services } from './services.ts';

/** Sets the page's language, and the theme that the reader chose. */
export function useTheme(language: string, settings: Services['settings']): void {
  useEffect(() => {
    const ending = new AbortController();
    const show = ({ theme }: Settings) => dressPage(language, theme);
    settings.watch(show, ending.signal);
    // If the theme cannot be read, the system's is used; the settings section reports the failure.
    settings.read().then(show, () => dressPage(language, 'system'));
    return () => ending.abort();
  }, [language, settings]);
}
