import { join } from 'node:path';
import type { BrowserName } from '../harness/browser-name.ts';
import { launchSession } from '../harness/launch-session.ts';
import { servePages } from '../harness/serve-pages.ts';
import type { Session } from '../harness/session.ts';
import { buildForDevelopment } from './build-for-development.ts';
import { followChanges } from './follow-changes.ts';
import { loadAnew } from './load-anew.ts';
import { oneAtATime } from './one-at-a-time.ts';

const ROOT = join(import.meta.dirname, '../..');

export type Development = {
  readonly session: Session;
  /** The address of the sample article. */
  readonly article: string;
  /** Stops browser, server and file watching. */
  stop(): Promise<void>;
};

/** The outcome of a change. If a build failed, the reason has been printed. */
export type Outcome = 'loaded' | 'not built';

/**
 * Builds the extension, opens the sample article in a browser with it, and from then on rebuilds and reloads the
 * extension whenever a source file changes. A change that does not build leaves the browser as it is.
 */
export async function develop(
  name: BrowserName,
  visible: boolean,
  followed: (outcome: Outcome) => void,
): Promise<Development> {
  if (!(await buildForDevelopment(name))) throw new Error('The extension could not be built: see above.');
  const server = await servePages();
  // With a window, real articles can be opened too.
  const session = await launchSession(name, { visible, online: visible });
  const article = server.at('article.html');
  await session.openPage(article);
  const end = new AbortController();
  const follow = oneAtATime(
    async () => {
      const built = await buildForDevelopment(name);
      if (end.signal.aborted) return;
      if (built) await loadAnew(session);
      followed(built ? 'loaded' : 'not built');
    },
    error => {
      if (!end.signal.aborted) console.error(error);
    },
  );
  followChanges(ROOT, follow, end.signal);
  return {
    session,
    article,
    stop: async () => {
      end.abort();
      // The browser may have been closed already.
      await session.dispose().catch(() => undefined);
      await server.stop();
    },
  };
}
