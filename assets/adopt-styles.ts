import type { Plugin } from 'vite';

const ADOPTED = '\0adopted:';

/**
 * For a page that consists of one script: puts each style sheet that a module imports into that script, and has the
 * document adopt the sheet before the module runs. Without this, Vite would write a separate style sheet, and the page
 * would have to wait for it.
 */
export const adoptStyles: Plugin = {
  name: 'adopt-styles',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('.css')) return null;
    const sheet = await this.resolve(source, importer, { skipSelf: true });
    return sheet && `${ADOPTED}${sheet.id}.js`;
  },
  load(id) {
    if (!id.startsWith(ADOPTED)) return null;
    const path = id.slice(ADOPTED.length, -'.js'.length);
    return `import css from ${JSON.stringify(`${path}?inline`)};
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);`;
  },
};
