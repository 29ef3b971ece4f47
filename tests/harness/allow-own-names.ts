import type { OwnNames } from '#core/settings/settings.ts';
import type { Session } from './session.ts';

type Api = {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** Sets where the reader's own names are marked, without using the controls for that. The default is everywhere. */
export async function allowOwnNames(
  session: Session,
  change: Partial<OwnNames> = { marked: 'everywhere' },
): Promise<void> {
  const page = await session.openExtensionPage('welcome.html');
  await page.evaluate(async wanted => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (browser ?? chrome).storage;
    const { ownNames } = await local.get('ownNames');
    await local.set({ ownNames: { ...(ownNames as object | undefined), ...wanted } });
    // The extension's own pages do the same, so that open articles are read with the new setting.
    await local.set({ indexReadyAt: Date.now() });
  }, change);
  await page.close();
}
