import type { Article } from '../../core/resolving/article.ts';
import type { ReadyGlossary } from '../../core/resolving/read-article.ts';
import type { ResolvedMention } from '../../core/resolving/resolved-mention.ts';
import type { Evidence } from '../../core/resolving/weighing/evidence.ts';

/** A readable list: for each block its text, then each name, what it means, and why. */
export function listMentions(
  article: Article,
  mentions: readonly (readonly ResolvedMention[])[],
  glossary: ReadyGlossary,
): string {
  const title = (id: string) => glossary.byId.get(id)?.card.title ?? id;
  const lines: string[] = [
    `language ${article.language || 'not known'}, date ${article.date ?? 'not found'}`,
    '',
  ];
  for (const [block, found] of mentions.entries()) {
    if (found.length === 0) continue;
    const { text } = article.blocks[block]!;
    lines.push(text.length > 100 ? `${text.slice(0, 100)}…` : text);
    for (const { start, end, card, candidates, why } of found) {
      const name = text.slice(start, end);
      if (card !== null)
        lines.push(`  ${name} → ${title(card)}  (${reasons(why.filter(one => one.for === card))})`);
      else {
        lines.push(`  ${name} → not sure:`);
        for (const id of candidates)
          lines.push(`      ${title(id)}  (${reasons(why.filter(one => one.for === id))})`);
      }
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

function reasons(why: readonly Evidence[]): string {
  return why
    .filter(({ weight }) => weight !== 0)
    .map(
      ({ reason, weight, detail }) =>
        `${reason}${detail ? ` “${detail}”` : ''} ${weight > 0 ? '+' : ''}${Number(weight.toFixed(2))}`,
    )
    .join(', ');
}
