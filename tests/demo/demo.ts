import { relative } from 'node:path';
import { BROWSERS } from '../harness/browser-name.ts';
import { show } from './show.ts';
import { takePictures } from './take-pictures.ts';

/** Whether somebody can look at a window. */
function hasScreen(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

if (hasScreen()) await show();
else {
  console.log('There is no screen to open a browser on: taking pictures instead.');
  for (const browser of BROWSERS)
    for (const picture of await takePictures(browser)) console.log(`${browser}: ${relative('.', picture)}`);
}
