import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CommandSchema } from '#platform/protocols/requests.ts';

/** Sends the browser's keyboard commands to the active page. */
export function passCommandsOn(): void {
  browser.commands.onCommand.addListener(async command => {
    const parsed = v.safeParse(CommandSchema, { type: 'command', command });
    if (!parsed.success) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    try {
      await browser.tabs.sendMessage(tab.id, parsed.output);
    } catch {
      // The tab has no script of ours (a browser page, a PDF), so it has no mentions.
    }
  });
}
