/**
 * Opens the sample article in a browser with the extension, and reloads both whenever a source file changes.
 *
 *   npm run dev [-- --browser firefox] [-- --headless]
 */
import { parseArgs } from 'node:util';
import { BROWSERS } from '../harness/browser-name.ts';
import { hasScreen } from '../harness/has-screen.ts';
import { develop } from './develop.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const browser = BROWSERS.find(name => name === values.browser);

if (browser === undefined) {
  console.error(`There is no browser "${values.browser}" here: ${BROWSERS.join(' or ')}.`);
  process.exitCode = 1;
} else if (!values.headless && !hasScreen()) {
  console.error('There is no screen to open a browser on. With "-- --headless" it runs without a window.');
  process.exitCode = 1;
} else {
  const { session, article, stop } = await develop(browser, !values.headless, outcome => {
    console.log(outcome === 'loaded' ? 'Loaded anew.' : 'Not built: the browser keeps what it has.');
  });
  console.log(`${session.name} is open on ${article}, and follows the source files. Close it to stop.`);
  session.browser.once('disconnected', () => void stop().then(() => process.exit()));
}
