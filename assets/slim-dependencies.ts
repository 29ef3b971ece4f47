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

/** What Valibot does without that is only asked whether a value is sound: sentences, and where in it each refusal stands. */
const NEVER_READ = {
  paths: /const pathItem = \{[^{}]*\};\s*for \(const issue of \w+\.issues\) \{[^{}]*\}/g,
  details:
    /(?<=_addIssue\(this), "\w+"(?=, dataset)|(?<=_addIssue\(this, "\w+", dataset), config\$1(?:, \{[\s\S]*?\})?(?=\))/g,
  labels: /^\t\t(?:reference: \w+|expects: .*|async: false|message: message\$1),?\n/gm,
};

/** Its inner functions that have less to do then. */
const SHORTER = {
  _addIssue: `({ kind }, dataset) {
    if (kind === 'schema') dataset.typed = false;
    dataset.issues = [{}];
  }`,
  _standardSchema: '(schema) { return schema; }',
  _joinExpects: '() {}',
  _stringify: '() {}',
  getFallback: '(schema) { return schema.fallback; }',
  getDefault: '(schema) { return schema.default; }',
  getGlobalConfig: '(config) { return config ?? {}; }',
};

/**
 * How the scripts that every page gets are made smaller. Readability's function is CommonJS, which brings a loader along,
 * and takes options that nobody gives it.
 */
export const SLIM_DEPENDENCIES = [
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
  ...Object.values(NEVER_READ).map(piece => withPiece('valibot/dist/index.mjs', piece, '')),
  ...Object.entries(SHORTER).map(([name, body]) =>
    withPiece(
      'valibot/dist/index.mjs',
      new RegExp(`function ${name}\\([\\s\\S]*?\\n\\}\\n`),
      `function ${name}${body}\n`,
    ),
  ),
];
