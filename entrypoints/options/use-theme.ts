import { useEffect } from 'preact/hooks';
import type { Settings } from '#platform/settings.ts';
import type { Services } from './services.ts';

/** Shows the page in the theme that the reader chose. */
export function useTheme(settings: Services['settings']): void {
  useEffect(() => {
    const ending = new AbortController();
    const show = ({ theme }: Settings) => {
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
    };
    settings.watch(show, ending.signal);
    // A theme that cannot be read is the system's; the settings section says what is wrong.
    settings.read().then(show, () => {});
    return () => ending.abort();
  }, [settings]);
}
