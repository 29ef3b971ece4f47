import type { BrowserName } from '../harness/browser-name.ts';
import { BROWSERS } from '../harness/browser-name.ts';
import { launchSession } from '../harness/launch-session.ts';
import { servePages } from '../harness/serve-pages.ts';
import type { Session } from '../harness/session.ts';

/** Opens the sample article beside the welcome page, in the first browser available, until the browser is closed. */
export async function show(): Promise<void> {
  const session = await launchFirst(BROWSERS);
  const server = await servePages();
  await session.openPage(server.at('article.html'));
  console.log(
    `${session.name} is open on ${server.at('article.html')}; the welcome page is in the tab beside it.`,
  );
  console.log('Rest the pointer on a marked name. Close the browser when you are done.');
  await new Promise<void>(closed => session.browser.once('disconnected', () => closed()));
  await server.stop();
}

async function launchFirst([name, ...others]: readonly BrowserName[]): Promise<Session> {
  if (name === undefined) throw new Error('No browser could be opened.');
  try {
    return await launchSession(name, { visible: true });
  } catch (error) {
    if (others.length === 0) throw error;
    console.log(`${error instanceof Error ? error.message : String(error)}\nTrying ${others[0]} …`);
    return launchFirst(others);
  }
}
