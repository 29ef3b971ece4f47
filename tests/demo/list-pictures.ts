import type { BrowserName } from '../harness/browser-name.ts';
import type { Subject } from './take-pictures.ts';

/** The pictures in `docs/images`, with subject and browser. They cover both browsers and both themes. */
export const PICTURES: readonly {
  readonly file: `${string}.png`;
  readonly browser: BrowserName;
  readonly subject: Subject;
}[] = [
  { file: 'card.png', browser: 'firefox', subject: 'card' },
  { file: 'card-dark.png', browser: 'chromium', subject: 'card-dark' },
  // Firefox opens the popup in a window as high as the popup may be; Chromium without a window cuts it off.
  { file: 'popup.png', browser: 'firefox', subject: 'popup' },
  { file: 'reading-view.png', browser: 'chromium', subject: 'reading-view' },
  { file: 'editor.png', browser: 'chromium', subject: 'editor' },
];
