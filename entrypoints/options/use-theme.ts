import { useEffect } from 'preact/hooks';
import { dressPage } from '#components/controls/dress-page.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Services } from './services.ts';

/** Shows the page in the reader's language and in the theme that the reader chose. */
export function useTheme(language: string, settings: Services['settings']): void {
  useEffect(() => {
    const ending = new AbortController();
    const show = ({ theme }: Settings) => dressPage(language, theme);
    settings.watch(show, ending.signal);
    // A theme that cannot be read is the system's; the settings section says what is wrong.
    settings.read().then(show, () => dressPage(language, 'system'));
    return () => ending.abort();
  }, [language, settings]);
}
