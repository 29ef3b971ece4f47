import { CLASS_MASK } from '#core/matching/characters/attributes.ts';
import { attributesOf } from '#core/matching/characters/characters.ts';
import type { Search } from '../whole-names.ts';

type Node = { readonly next: Map<number, Node>; isKeyword: boolean };

const newNode = (): Node => ({ next: new Map(), isKeyword: false });

/**
 * A port of FlashText (Vikash Singh, "Replace or Retrieve Keywords In Documents at Scale", 2017): a trie of characters
 * that is entered only at the beginning of a word, and whose keywords count only if a word ends there. If the longest
 * keyword is refused, the next shorter one is offered.
 */
export function flashtext(keywords: readonly string[]): Search {
  const root = newNode();
  for (const keyword of keywords) {
    let node = root;
    for (let at = 0; at < keyword.length; at++) {
      const unit = keyword.charCodeAt(at);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = newNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    node.isKeyword = true;
  }
  const ends: number[] = [];
  return (text, found) => {
    for (let at = 0; at < text.length; ) {
      let count = 0;
      let node = root.next.get(text.charCodeAt(at));
      for (let end = at + 1; node !== undefined; end++) {
        if (node.isKeyword && isBorder(text, end)) ends[count++] = end;
        if (end === text.length) break;
        node = node.next.get(text.charCodeAt(end));
      }
      while (count > 0 && !found(at, ends[count - 1]!)) count--;
      at = count > 0 ? ends[count - 1]! : nextStart(text, at);
    }
  };
}

function isBorder(text: string, at: number): boolean {
  return at === text.length || !isWord(text, at) || !isWord(text, at - 1);
}

function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text, at)) at++;
  return Math.max(at, from + 1);
}

function isWord(text: string, at: number): boolean {
  return (attributesOf[text.charCodeAt(at)]! & CLASS_MASK) !== 0;
}
