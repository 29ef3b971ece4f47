/**
 * Lets the browser do what waits (input, painting) before work goes on. A message, not a timer: timers of a tab in
 * the background run once a second.
 */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
