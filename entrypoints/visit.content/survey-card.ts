import { reached, SURVEY } from '../content/survey-log.ts';

/** Notes when an opening card stands at its place, and the frame that shows it; in the survey's build only. */
export function notePlaced(): void {
  if (!SURVEY) return;
  reached('card-placed');
  afterFrame(() => reached('card-painted'));
}

/** Calls `work` right after the next frame has been painted: a message that is sent in it comes then. */
function afterFrame(work: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  });
}
