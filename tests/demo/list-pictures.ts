import type { BrowserName } from '../harness/browser-name.ts';
import type { Subject } from './take-pictures.ts';

/** The pictures in `docs/images`: of what, and in which browser. Both browsers and both themes are among them. */
export const PICTURES: readonly {
  readonly file: `${string}.png`;
  readonly browser: BrowserName;
  readonly subject: Subject;
}[] = [
  { file: 'card.png', browser: 'firefox', subject: 'card' },
  { file: 'card-dark.png', browser: 'chromium', subject: 'card-dark' },
  // Firefox opens it in a window that is as high as the popup may be; a Chromium without a window cuts it off.
  { file: 'popup.png', browser: 'firefox', subject: 'popup' },
  { file: 'reading-view.png', browser: 'chromium', subject: 'reading-view' },
  { file: 'editor.png', browser: 'chromium', subject: 'editor' },
];
