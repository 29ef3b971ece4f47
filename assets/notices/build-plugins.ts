import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesOf, packageOf } from './notices.ts';

/** Packages in all bundles of this run: each entry point is built separately. */
const bundledPackages = new Set<string>();

/** Records which packages end up in a bundle. */
export function noteBundled(): Plugin {
  return {
    name: 'backgrounder:note-bundled',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(module) : null;
          if (name !== null) bundledPackages.add(name);
        }
      }
    },
  };
}

/** Writes our licence, and those of the bundled packages, into the output folder. */
export function writeNotices(root: string, folder: string): void {
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(root, 'LICENSE')));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(root, bundledPackages));
}

/** The only place where Preact turns text into elements, as its published code is written. */
const INNER_HTML =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/g;

/**
 * Removes `dangerouslySetInnerHTML` from Preact: we do not use it, and code that is absent cannot be misused. Throws if
 * Preact's code has changed, so that the feature cannot slip through unnoticed.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'backgrounder:without-inner-html',
    transform(code, module) {
      if (
        !/\/node_modules\/preact\/dist\/preact\.m?js$/.test(module.replaceAll('\\', '/').replace(/\?.*$/, ''))
      )
        return null;
      const safe = code.replaceAll(INNER_HTML, '(');
      if (safe === code || safe.includes('.innerHTML'))
        throw new Error('Preact sets innerHTML in a way not known here');
      return { code: safe, map: null };
    },
  };
}
