import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesOf, packageOf } from './notices.ts';

/** Of all bundles of this run: each entry point is built by itself. */
const bundled = new Set<string>();

/** Notes which packages come into a bundle. */
export function noteBundled(): Plugin {
  return {
    name: 'backgrounder:note-bundled',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(module) : null;
          if (name !== null) bundled.add(name);
        }
      }
    },
  };
}

/** Puts our licence and those of what was bundled beside what was built. */
export function writeNotices(root: string, folder: string): void {
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(root, 'LICENSE')));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(root, bundled));
}

/** Preact's only way from text to elements, as its published code has it. */
const INNER_HTML =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: nothing of ours uses it, and what is not there need not be trusted. Throws
 * where Preact has come to be written otherwise, so that it is never left in unseen.
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
