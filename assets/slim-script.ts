import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Replaces a piece of a module at build time. Fails if it is missing: a new version has to be checked by hand. */
function replacing(module: RegExp, piece: RegExp, by: string) {
  return {
    name: `replacing-in-${module.source}`,
    transform(code: string, id: string): string | null {
      if (!module.test(id)) return null;
      if (code.search(piece) === -1) throw new Error(`${id} has changed: ${piece} is not in it.`);
      return code.replace(piece, by);
    },
  };
}

/**
 * Makes what WXT puts around the script that every page gets smaller. The browser logs an error in a script anyway, and
 * the script's options are read at build time only.
 */
export const SLIM_WRAPPER = [
  replacing(
    /virtual:wxt-content-script-isolated-world-entrypoint/,
    /\/\/#region src\/utils\/internal\/logger[\s\S]*?\}\)\(\);/,
    'const result = (async () => definition.main(new ContentScriptContext()))();',
  ),
  replacing(/^[^:]*\/entrypoints\/content\/index\.ts$/, /matches:[\s\S]*?(?=main)/, ''),
];

/**
 * Writes a module's own constants that are numbers, and strings and patterns that are used once, where they are used.
 * The bundler does that only with constants of other modules.
 */
export const INLINED_CONSTANTS = {
  name: 'inlined-constants',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (!/\/(?:core|platform|entrypoints)\/.*\.ts$/.test(id)) return null;
    let shorter = code;
    for (const [, name, value] of code.matchAll(
      /^const ([A-Z_]+) = ([\d_.*^ ]+|'[^'\n]*'|\/.*\/[gimu]*);$/gm,
    )) {
      const uses = new RegExp(`(?<![\\w.$])${name}(?![\\w:])`, 'g');
      const count = (code.match(uses)?.length ?? 0) - 1;
      if (/^\d/.test(value as string) ? count < 1 : count !== 1) continue;
      shorter = shorter
        .replace(`const ${name} = ${value};`, '')
        .replace(uses, () => (/^\d/.test(value as string) ? `(${value})` : (value as string)));
    }
    return shorter;
  },
};

/**
 * Minifies the built script once more: terser finds what the bundler's own minifier leaves, about 1 % of the script
 * after compression.
 */
export const MINIFIED_AGAIN: Plugin = {
  name: 'minified-again',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        compress: { ecma: 2020, passes: 4, pure_getters: true, unsafe_arrows: true },
        format: { ecma: 2020 },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};
