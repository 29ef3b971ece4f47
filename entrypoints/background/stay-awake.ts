import { browser } from 'wxt/browser';

/** How often the browser is called, in ms: it stops a background that has not called it for 30 s, however busy. */
const OFTEN = 15_000;

/** Keeps the background from being put to sleep until the work is done. */
export async function stayAwake<Value>(work: Promise<Value>): Promise<Value> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN);
  try {
    return await work;
  } finally {
    clearInterval(calling);
  }
}
