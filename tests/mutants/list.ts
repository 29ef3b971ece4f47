import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const ROOT = join(import.meta.dirname, '../..');

const TestFile = v.pipe(v.string(), v.regex(/^tests\/.+\.test\.tsx?$/));

/** A fault: what stands in a file, once, and what it becomes. */
const MutantSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  area: v.picklist(['messages', 'bounds', 'page', 'links', 'privacy', 'packs', 'transactions']),
  file: v.string(),
  find: v.pipe(v.string(), v.nonEmpty()),
  replace: v.string(),
  /** What no longer holds with it. */
  breaks: v.pipe(v.string(), v.nonEmpty()),
  /** Test files that are run first, in Node.js. */
  unit: v.array(TestFile),
  /** Test files that are run where those have not noticed, with a build, in `browser`. */
  e2e: v.array(TestFile),
  /** Chromium, where the fault does not show in the other one only. */
  browser: v.optional(v.picklist(['chromium', 'firefox']), 'chromium'),
});

export type Mutant = v.InferOutput<typeof MutantSchema>;

/** Faults over what docs/security.md and PRIVACY.md promise. */
export function readMutants(): Mutant[] {
  const text = readFileSync(join(import.meta.dirname, 'mutants.json'), 'utf8');
  return v.parse(v.array(MutantSchema), JSON.parse(text));
}

/** A file's text with the fault in it. Throws where the place is not there, or there more than once. */
export function mutated(text: string, { name, find, replace }: Mutant): string {
  const places = text.split(find).length - 1;
  if (places !== 1) throw new Error(`${name}: what it looks for stands there ${places} times`);
  // Not String.replace, which would read dollar signs.
  return text.split(find).join(replace);
}
