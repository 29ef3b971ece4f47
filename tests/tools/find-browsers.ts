import { BROWSERS } from '../harness/browser-name.ts';
import { findBrowser } from '../harness/find-browser.ts';

// Runs before the tests, because an installation takes longer than a test may.
for (const name of BROWSERS) console.log(`${name}: ${findBrowser(name)}`);
