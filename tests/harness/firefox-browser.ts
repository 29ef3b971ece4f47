import type { Command } from '#platform/protocols/requests.ts';

/**
 * Functions that run inside Firefox's own window, through `FirefoxControl.inBrowser`. Each is sent as text, so it uses
 * nothing outside itself. The types here describe the parts of Firefox's internals that they use.
 */
type Addon = { reload(): Promise<void> };

type Action = { getProperty(tab: unknown, name: string): unknown };

type Extension = {
  readonly backgroundState: string;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  readonly manifest: { readonly commands?: Record<string, { suggested_key?: { default?: string } }> };
};

type FirefoxWindow = {
  readonly ChromeUtils: { importESModule(address: string): Record<string, unknown> };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  readonly Services: {
    readonly obs: {
      addObserver(observer: (subject: unknown) => void, topic: string): void;
      removeObserver(observer: (subject: unknown) => void, topic: string): void;
    };
    readonly wm: { getMostRecentWindow(type: string): FirefoxWindow };
    readonly prefs: { setIntPref(name: string, value: number): void };
    readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
    readonly console: { getMessageArray(): { readonly message: string }[] };
  };
  OpenBrowserWindow(options: { private: boolean }): FirefoxWindow;
  readonly Ci: { readonly nsIScriptError: { readonly warningFlag: number } };
  readonly gBrowser: {
    selectedTab: unknown;
    addTab(address: string, options: unknown): unknown;
    readonly currentURI: { readonly spec: string };
    readonly selectedBrowser: { fixupAndLoadURIString(address: string, options: unknown): void };
  };
};

type ExtensionModule = {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        readonly tabTracker: { getId(tab: unknown): number };
        browserActionFor(extension: Extension): {
          readonly action: Action;
          openPopup(window: FirefoxWindow, withoutInteraction: boolean): Promise<void>;
        };
      };
    };
  };
};

/** The extension API's id of the frontmost tab, in whichever window. */
export function tabInFront(): number {
  const window = globalThis as unknown as FirefoxWindow;
  const { gBrowser } = window.Services.wm.getMostRecentWindow('navigator:browser');
  const module = window.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ExtensionModule;
  return module.ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

export function addressInFront(): string {
  return (globalThis as unknown as FirefoxWindow).gBrowser.currentURI.spec;
}

/** Loads an address in the frontmost tab, with the browser's own rights. */
export function loadInFront(address: string): void {
  const { gBrowser, Services } = globalThis as unknown as FirefoxWindow;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
}

export function readBadge(id: string): string {
  const window = globalThis as unknown as FirefoxWindow;
  const module = window.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ExtensionModule;
  const { extension } = window.WebExtensionPolicy.getByID(id);
  const { action } = module.ExtensionParent.apiManager.global.browserActionFor(extension);
  return String(action.getProperty(window.gBrowser.selectedTab, 'badgeText') ?? '');
}

export async function openToolbarPopup(id: string): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const module = window.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ExtensionModule;
  const { extension } = window.WebExtensionPolicy.getByID(id);
  await module.ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
}

/** Null if no popup is open. */
export function sizeOfToolbarPopup(): { width: number; height: number } | null {
  const box = document.querySelector('.webextension-popup-browser')?.getBoundingClientRect();
  return box ? { width: box.width, height: box.height } : null;
}

export function closeToolbarPopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as unknown as { hidePopup(): void } | null | undefined)?.hidePopup();
}

/** Triggers a shortcut's command: keys sent by a test reach only the page. */
export function clickShortcut(id: string, command: Command): void {
  const window = globalThis as unknown as FirefoxWindow;
  const { extension } = window.WebExtensionPolicy.getByID(id);
  const keys = extension.manifest.commands?.[command]?.suggested_key?.default ?? '';
  const letter = keys.slice(keys.lastIndexOf('+') + 1);
  const set = document.getElementById(`ext-keyset-id-${id.replace(/[^\w-]/g, '_')}`);
  const key = [...(set?.children ?? [])].find(child => child.getAttribute('key') === letter);
  if (!key) throw new Error(`Firefox has no key for ${command} (${keys}).`);
  key.dispatchEvent(new Event('command', { bubbles: true, cancelable: true }));
}

export function setContentColours(scheme: 'light' | 'dark'): void {
  const window = globalThis as unknown as FirefoxWindow;
  window.Services.prefs.setIntPref(
    'layout.css.prefers-color-scheme.content-override',
    scheme === 'dark' ? 0 : 1,
  );
}

/** The errors of scripts whose addresses begin with `ours`. */
export function readErrors(ours: string): string[] {
  type ScriptError = { message: string; sourceName: string; flags: number; stack?: { source?: string } };
  const { Ci, Services } = globalThis as unknown as FirefoxWindow & {
    Ci: { nsIScriptError: { new (): ScriptError } };
  };
  return Services.console.getMessageArray().flatMap(entry => {
    if (!(entry instanceof Ci.nsIScriptError)) return [];
    const { sourceName, flags, message } = entry as unknown as ScriptError;
    // Messages from Firefox about pages that were left before an answer came.
    if (/after context unloaded|while context is inactive/.test(message)) return [];
    return sourceName.startsWith(ours) && (flags & Ci.nsIScriptError.warningFlag) === 0 ? [message] : [];
  });
}

export async function stopBackground(id: string): Promise<boolean> {
  const { extension } = (globalThis as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState === 'stopped';
}

export async function reloadAddon(id: string): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const module = window.ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { AddonManager } = module as { AddonManager: { getAddonByID(id: string): Promise<Addon> } };
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Allows an add-on to run in private windows. Takes effect when it is reloaded. */
export async function allowPrivateWindows(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const module = <Module>(address: string) => ChromeUtils.importESModule(address) as Module;
  const { ExtensionPermissions } = module<{
    ExtensionPermissions: {
      add(id: string, given: { permissions: string[]; origins: string[] }): Promise<void>;
    };
  }>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = module<{ AddonManager: { getAddonByID(id: string): Promise<Addon> } }>(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/**
 * Opens an address in a new tab of a private window: the window's first tab loads the window's own page sooner or
 * later.
 */
export async function openPrivateWindow(address: string): Promise<void> {
  const { OpenBrowserWindow, Services } = globalThis as unknown as FirefoxWindow;
  const window = OpenBrowserWindow({ private: true });
  await new Promise<void>(resolve => {
    const started = (subject: unknown) => {
      if (subject !== window) return;
      Services.obs.removeObserver(started, 'browser-delayed-startup-finished');
      resolve();
    };
    Services.obs.addObserver(started, 'browser-delayed-startup-finished');
  });
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.gBrowser.selectedTab = window.gBrowser.addTab(address, { triggeringPrincipal });
}
