import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const ROOT = join(import.meta.dirname, '../..');

const TestFile = v.pipe(v.string(), v.regex(/^tests\/.+\.test\.tsx?$/));

/** A deliberate fault: a text that occurs once in a file, and its replacement. */
const MutantSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  area: v.picklist(['messages', 'bounds', 'page', 'links', 'privacy', 'packs', 'transactions']),
  file: v.string(),
  find: v.pipe(v.string(), v.nonEmpty()),
  replace: v.string(),
  /** The promise that the fault breaks. */
  breaks: v.pipe(v.string(), v.nonEmpty()),
  /** Test files that are run first, in Node.js. */
  unit: v.array(TestFile),
  /** Test files that are run if those did not notice the fault, with a build, in `browser`. */
  e2e: v.array(TestFile),
  /** Chromium, unless the fault shows only in Firefox. */
  browser: v.optional(v.picklist(['chromium', 'firefox']), 'chromium'),
});

export type Mutant = v.InferOutput<typeof MutantSchema>;

/** Deliberate faults against what docs/security.md and PRIVACY.md promise. */
export function readMutants(): Mutant[] {
  const text = readFileSync(join(import.meta.dirname, 'mutants.json'), 'utf8');
  return v.parse(v.array(MutantSchema), JSON.parse(text));
}

/** A file's text with the fault in it. Throws unless the place occurs exactly once. */
export function mutated(text: string, { name, find, replace }: Mutant): string {
  const places = text.split(find).length - 1;
  if (places !== 1) throw new Error(`${name}: the text to replace occurs ${places} times`);
  // Not String.replace, which interprets dollar signs.
  return text.split(find).join(replace);
}
