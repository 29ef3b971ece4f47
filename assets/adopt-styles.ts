import type { Plugin } from 'vite';

const ADOPTED = '\0adopted:';

/**
 * For a page that has one script and nothing else: a style sheet that a module imports goes into the script, and the
 * document adopts it before the module runs. Without this, Vite would write a file of styles that the page has to wait
 * for.
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
