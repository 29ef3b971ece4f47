import type { IndexedName, Match, Matcher } from '#core/matching/matcher.ts';
export function compile(n: IndexedName[]) {
  return n;
}
export function createMatcher(names: IndexedName[]): Matcher {
  const by = new Map<string, Set<number>>();
  const never = new Set<string>();
  for (const n of names) {
    const s = by.get(n.text) ?? new Set();
    s.add(n.card);
    by.set(n.text, s);
    if (n.neverAlone) never.add(n.text);
  }
  const esc = (s: string) =>
    [...s]
      .map(c =>
        c === ' '
          ? '[\\s\\u00a0]+'
          : c === '-'
            ? '[-\\u2011\\u2010]'
            : c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
      )
      .join('\\u00ad?');
  const list = [...by.keys()].sort((a, b) => b.length - a.length);
  const re = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map(n => `(?:${esc(n)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    scan(text: string): Match[] {
      return [...text.matchAll(re)].map(m => {
        const key = m[0]
          .replace(/\u00ad/g, '')
          .replace(/[\s\u00a0]+/g, ' ')
          .replace(/[\u2010\u2011]/g, '-');
        return {
          start: m.index,
          end: m.index + m[0].length,
          cards: [...(by.get(key) ?? [])],
          neverAlone: never.has(key),
        };
      });
    },
  };
}
