import { relative } from 'node:path';
import { BROWSERS } from '../harness/browser-name.ts';
import { hasScreen } from '../harness/has-screen.ts';
import { show } from './show.ts';
import { takePictures } from './take-pictures.ts';

if (hasScreen()) await show();
else {
  console.log('There is no screen to open a browser on: taking pictures instead.');
  for (const browser of BROWSERS)
    for (const { path } of await takePictures(browser)) console.log(`${browser}: ${relative('.', path)}`);
}
