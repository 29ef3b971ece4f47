/**
 * Renders assets/icons/backgrounder.svg into public/icon, in every size that browsers ask for. Run it after a change of
 * the drawing: `npm exec -- node tests/tools/render-icons.ts`. Set CHROMIUM to the browser's path if it is installed in
 * an unusual place.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const top = join(import.meta.dirname, '../..');
const folder = join(top, 'public/icon');
const drawing = await readFile(join(top, 'assets/icons/backgrounder.svg'), 'base64');

await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    const image = await page.screenshot({ omitBackground: true });
    await writeFile(join(folder, `${size}.png`), image);
  }
} finally {
  await browser.close();
}
