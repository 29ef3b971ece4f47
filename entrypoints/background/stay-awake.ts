import { browser } from 'wxt/browser';

/** Pause between calls to the browser, in ms: it stops a background that has not called it for 30 s, however busy. */
const CALL_EVERY_MS = 15_000;

/** Keeps the browser from stopping the background until the work is done. */
export async function stayAwake<Value>(work: Promise<Value>): Promise<Value> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(calling);
  }
}
