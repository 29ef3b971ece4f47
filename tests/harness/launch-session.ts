import type { BrowserName } from './browser-name.ts';
import { builtExtension } from './built-extension.ts';
import { launchChromium } from './chromium-session.ts';
import { launchFirefox } from './firefox-session.ts';
import type { Session } from './session.ts';

export type SessionOptions = {
  /** A build made for another purpose: `survey`. */
  readonly variant?: string;
  /** False for the browser alone, to compare with. */
  readonly extension?: boolean;
  /** True where somebody is to see the browser. */
  readonly visible?: boolean;
  /** True where pages from elsewhere are to be opened: otherwise nothing but this machine can be reached. */
  readonly online?: boolean;
};

/** Starts a browser with the built extension, and waits until the extension has settled in. */
export async function launchSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const { variant, extension = true, visible = false, online = false } = options;
  const start = { extension: extension ? builtExtension(name, variant) : null, visible, online };
  return name === 'chromium' ? launchChromium(start) : launchFirefox(start);
}
