import type { TextBlock } from '../../platform/page/text-block.ts';
import { render } from './rendering/render.ts';

/** The texts that the extension's walk reads from a page, block by block. Hidden text is not among them. */
export async function walkPage(page: Document): Promise<string[]> {
  render(page);
  const { collectBlocks } = await import('../../entrypoints/content/text/collect-blocks.ts');
  const blocks: TextBlock[] = [];
  const findings = { block: (block: TextBlock) => void blocks.push(block), root: () => {}, hidden: () => {} };
  for (const _ of collectBlocks(page.body, findings));
  return blocks.map(({ text }) => text.replace(/[^\S\u00a0]+/g, ' ').trim());
}
