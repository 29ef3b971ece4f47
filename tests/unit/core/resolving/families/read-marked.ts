import type { Card } from '#core/cards/card.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';

/**
 * A case: the cards, and a text in which the names are marked. `*Trump*` must surely mean the first card (`*Trump=2*` the
 * second one); `~Trump~` must not surely mean any (`~Trump=2~` not the second one). Names that are not marked may mean
 * anything. A card is a title, with further names after `|`; `@place` after it is its kind, if it is not a person.
 */
export type FamilyCase = readonly [cards: string, text: string];

type Mark = {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly card: number | null;
};

function parse(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const part of marked.split(/([*~][^*~]+[*~])/)) {
    const mark = /^([*~])([^=]+?)(?:=(\d))?\1$/.exec(part);
    if (!mark) {
      text += part;
      continue;
    }
    const [, sign, name = '', number] = mark;
    const sure = sign === '*';
    const card = number === undefined ? (sure ? 0 : null) : Number(number) - 1;
    marks.push({ start: text.length, end: text.length + name.length, sure, card });
    text += name;
  }
  return { text, marks };
}

function toCard(line: string, index: number, language: string): Card {
  const [named = '', kind = 'person'] = line.split('@');
  const [title = '', ...names] = named.split('|');
  return {
    id: `test:${index}`,
    kind: kind as Card['kind'],
    title,
    language,
    gist: '',
    names: names.map(text => ({ text })),
    statements: [],
    sources: [],
  };
}

/** The marks of a case that are not as the article is read; none if all is right. */
export function wrongMarks([cards, marked]: FamilyCase, language: string): string[] {
  const { text, marks } = parse(marked);
  const glossary = readyGlossary(cards.split(' + ').map((line, index) => toCard(line, index, language)));
  const mentions = readArticle(glossary, {
    language,
    blocks: text.split('\n').map(line => ({ text: line })),
  });
  let begin = 0;
  const found = mentions.flatMap((inBlock, block) => {
    const from = begin;
    begin += text.split('\n')[block]!.length + 1;
    return inBlock.map(({ start, end, card }) => ({ start: start + from, end: end + from, card }));
  });
  return marks.flatMap(({ start, end, sure, card }) => {
    const name = `“${text.slice(start, end)}” at ${start}`;
    const over = found.filter(mention => mention.start < end && start < mention.end && mention.card !== null);
    const isSure = over.some(mention => card === null || mention.card === `test:${card}`);
    return isSure === sure ? [] : [`${name} is ${isSure ? 'sure' : 'not sure'}`];
  });
}
