/**
 * Takes all pictures of the documents again, with the build in `.output`.
 *
 *   npm run pictures
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSERS } from '../harness/browser-name.ts';
import { PICTURES } from './list-pictures.ts';
import { takePictures } from './take-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../docs/images');

const taken = new Map<string, string>();
for (const browser of BROWSERS)
  for (const { subject, path } of await takePictures(browser)) taken.set(`${browser} ${subject}`, path);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const { file, browser, subject } of PICTURES) {
  const path = taken.get(`${browser} ${subject}`);
  if (path === undefined) throw new Error(`${browser} took no picture of ${subject}.`);
  const bytes = readFileSync(path);
  writeFileSync(join(FOLDER, file), bytes);
  console.log(`${relative('.', join(FOLDER, file))}: ${Math.round(bytes.length / 1000)} kB`);
}
