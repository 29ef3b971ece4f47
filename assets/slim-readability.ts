/**
 * Replaces a piece of a dependency's code at build time. Fails if the piece is missing: a new version of the dependency
 * has to be checked by hand.
 */
function replacing(file: string, piece: RegExp, by: string) {
  return {
    name: `replacing-in-${file}`,
    transform(code: string, id: string): string | null {
      if (!id.endsWith(`/node_modules/${file}`)) return null;
      if (code.search(piece) === -1) throw new Error(`${file} has changed: ${piece} is not in it.`);
      return code.replace(piece, by);
    },
  };
}

/**
 * Makes the script that every page gets smaller. Readability's function is CommonJS, which would add a module loader,
 * and accepts options that we never pass.
 */
export const SLIM_READABILITY = [
  replacing(
    '@mozilla/readability/Readability-readerable.js',
    /if \(typeof module[\s\S]*$/,
    'export default isProbablyReaderable;',
  ),
  replacing(
    '@mozilla/readability/Readability-readerable.js',
    /function isProbablyReaderable\(doc, options = \{\}\) \{[\s\S]*?(?=var nodes)/,
    'function isProbablyReaderable(doc) {',
  ),
  // The defaults of the options, which that function would have set.
  replacing('@mozilla/readability/Readability-readerable.js', /options\.minScore/g, '20'),
  replacing('@mozilla/readability/Readability-readerable.js', /options\.minContentLength/g, '140'),
  replacing('@mozilla/readability/Readability-readerable.js', /options\.visibilityChecker/g, 'isNodeVisible'),
];
