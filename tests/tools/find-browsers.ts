import { BROWSERS } from '../harness/browser-name.ts';
import { findBrowser } from '../harness/find-browser.ts';

// Before the tests, because an installation takes longer than any of them may.
for (const name of BROWSERS) console.log(`${name}: ${findBrowser(name)}`);
