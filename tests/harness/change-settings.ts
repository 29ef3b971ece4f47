import type { Settings } from '#core/settings/settings.ts';
import type { Session } from './session.ts';

/** The interface that both browsers have in common, under either of two names. */
type Api = {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** Changes settings as the options page does, without its controls. For tests that are about something else. */
export async function changeSettings(session: Session, change: Partial<Settings>): Promise<void> {
  const page = await session.openExtensionPage('welcome.html');
  await page.evaluate(async wanted => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage } = browser ?? chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object | undefined), ...wanted } });
  }, change);
  await page.close();
}
