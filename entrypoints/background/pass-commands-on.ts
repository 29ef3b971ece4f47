import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CommandSchema } from '#platform/protocols/requests.ts';

/** Passes the browser's keyboard commands on to the page that the reader is on. */
export function passCommandsOn(): void {
  browser.commands.onCommand.addListener(async command => {
    const parsed = v.safeParse(CommandSchema, { type: 'command', command });
    if (!parsed.success) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    try {
      await browser.tabs.sendMessage(tab.id, parsed.output);
    } catch {
      // No script of ours in that tab (a browser page, a PDF): there are no mentions to go to.
    }
  });
}
