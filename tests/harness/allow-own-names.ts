import type { OwnNames } from '#core/settings/settings.ts';
import type { Session } from './session.ts';

type Api = {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** Chooses where names of the reader's own are marked, without the controls for that; everywhere where nothing is said. */
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
    // As the extension's own pages do: what is open is to be read by it.
    await local.set({ indexReadyAt: Date.now() });
  }, change);
  await page.close();
}
