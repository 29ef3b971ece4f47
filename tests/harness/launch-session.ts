import type { BrowserName } from './browser-name.ts';
import { builtExtension } from './built-extension.ts';
import { launchChromium } from './chromium-session.ts';
import { launchFirefox } from './firefox-session.ts';
import type { Session } from './session.ts';

export type SessionOptions = {
  /** Name of a build made for another purpose: `survey`. */
  readonly variant?: string;
  /** False to start the browser without the extension, for comparison. */
  readonly extension?: boolean;
  /** True to show the browser's window. */
  readonly visible?: boolean;
  /** True to allow pages from the network. Otherwise the browser can reach nothing but this machine. */
  readonly online?: boolean;
};

/** Starts a browser with the built extension, and waits until the extension has finished its start. */
export async function launchSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const { variant, extension = true, visible = false, online = false } = options;
  const start = { extension: extension ? builtExtension(name, variant) : null, visible, online };
  return name === 'chromium' ? launchChromium(start) : launchFirefox(start);
}
