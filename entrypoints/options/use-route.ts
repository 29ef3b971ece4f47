import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from '#connected/options/route.ts';

export type Navigation = {
  readonly route: Route;
  /** The previous route; null at first, when the focus stays where the browser put it. */
  readonly before: Route | null;
  readonly go: (route: Route) => void;
  /** Changes the address without leaving the page that is shown. */
  readonly rename: (route: Route) => void;
};

export const NavigationContext = createContext<Navigation>({
  route: { page: 'glossary' },
  before: null,
  go: () => {},
  rename: () => {},
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** The route in the page's address, and ways to change it. */
export function useRoute(): Navigation {
  const [{ route, before }, setRoutes] = useState<Pick<Navigation, 'route' | 'before'>>(() => ({
    route: parseRoute(location.hash),
    before: null,
  }));
  useEffect(() => {
    const changed = () => setRoutes(old => ({ route: parseRoute(location.hash), before: old.route }));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((to: Route) => {
    location.hash = hashOf(to);
  }, []);
  const rename = useCallback((to: Route) => {
    history.replaceState(null, '', hashOf(to));
    setRoutes(old => ({ ...old, route: to }));
  }, []);
  return useMemo(() => ({ route, before, go, rename }), [route, before, go, rename]);
}
