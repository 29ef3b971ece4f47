/**
 * Builds a dependency with a piece of it put differently. Fails where the piece is not there: another version of the
 * dependency needs another look.
 */
function withPiece(file: string, piece: RegExp, by: string) {
  return {
    name: `piece-of-${file}`,
    transform(code: string, id: string): string | null {
      if (!id.endsWith(`/node_modules/${file}`)) return null;
      if (code.search(piece) === -1) throw new Error(`${file} has changed: ${piece} is not in it.`);
      return code.replace(piece, by);
    },
  };
}

/**
 * How the script that every page gets is made smaller. Readability's function is CommonJS, which brings a loader along,
 * and takes options that nobody gives it.
 */
export const SLIM_READABILITY = [
  withPiece(
    '@mozilla/readability/Readability-readerable.js',
    /if \(typeof module[\s\S]*$/,
    'export default isProbablyReaderable;',
  ),
  withPiece(
    '@mozilla/readability/Readability-readerable.js',
    /function isProbablyReaderable\(doc, options = \{\}\) \{[\s\S]*?(?=var nodes)/,
    `function isProbablyReaderable(doc) {
      const options = { minScore: 20, minContentLength: 140, visibilityChecker: isNodeVisible };\n`,
  ),
];
