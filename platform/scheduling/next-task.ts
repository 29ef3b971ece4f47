/**
 * Lets the browser handle pending input and painting before work continues. Uses a message because timers in a background
 * tab run only once a second.
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
