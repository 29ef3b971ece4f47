import type { Card, CardKind } from '#core/cards/card.ts';
import type { Article } from '#core/resolving/article.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';

/**
 * A text with its mentions in it: `[US]` is a sure mention, `[Iran|Iran]` one with the title of its card (if there are
 * several cards), `<US>` an unsure one. Lines are blocks.
 */
export type MarkedText = string;

/**
 * Cards in one line each: `place United States = US, U.S., Mỹ@vi`, a kind, the title and other names, each perhaps with
 * its languages (`Teheran@it+pl`). `never-alone` names have a `?` before them.
 */
export function cardsIn(lines: string): Card[] {
  return lines.split(';').map(line => {
    const [, kind, title, names = ''] = /^\s*(\S+) ([^=]+?)\s*(?:=(.*))?$/.exec(line) ?? [];
    if (kind === undefined || title === undefined) throw new Error(`No card: ${line}`);
    return {
      id: `test:${title}`,
      kind: kind as CardKind,
      title,
      language: 'en',
      gist: '',
      statements: [],
      sources: [],
      names: names
        .split(',')
        .map(name => name.trim())
        .filter(name => name !== '')
        .map(name => {
          const [text = '', languages] = name.replace(/^\?/, '').split('@');
          return {
            text,
            ...(languages !== undefined && { languages: languages.split('+') }),
            ...(name.startsWith('?') && { neverAlone: true }),
          };
        }),
    };
  });
}

/** Reads the text of a marked text, and marks it. */
export function readMarked(
  cards: readonly Card[],
  marked: MarkedText,
  article: Partial<Article> = {},
): MarkedText {
  const plain = marked.replace(/\[([^\]|]*)(?:\|[^\]]*)?\]|<([^>]*)>/g, (_, sure, unsure) => sure ?? unsure);
  const blocks = plain.split('\n').map(text => ({ text }));
  const several = cards.length > 1;
  return readArticle(readyGlossary(cards), { language: 'en', ...article, blocks })
    .map((mentions, block) => {
      let text = blocks[block]!.text;
      for (const { start, end, card } of mentions.toReversed()) {
        const form = text.slice(start, end);
        const title = cards.find(({ id }) => id === card)?.title;
        const written = title === undefined ? `<${form}>` : several ? `[${form}|${title}]` : `[${form}]`;
        text = text.slice(0, start) + written + text.slice(end);
      }
      return text;
    })
    .join('\n');
}
