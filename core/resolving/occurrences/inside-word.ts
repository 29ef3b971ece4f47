const HAN = /\p{Script=Han}/u;

/** UTF-16 code units on each side of a name that are divided into words: the longest words have four characters. */
const AROUND = 8;

let segmenter: Intl.Segmenter | null = null;

/**
 * True if a name in Han characters is only a part of other words: 北约 (NATO) in 东北约三百公里 (northeast, about 300
 * kilometres), 南亚 in 东南亚. A longer word that begins with the name (中国人) is about the same thing.
 */
export function isInsideWord(text: string, start: number, end: number): boolean {
  if (!HAN.test(text[start]!)) return false;
  const from = Math.max(0, start - AROUND);
  if (!HAN.test(text[start - 1] ?? '') && !HAN.test(text[end] ?? '')) return false;
  // The dictionary for Chinese and Japanese is the same.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(text.slice(from, end + AROUND))) {
    const [begins, ends] = [from + index, from + index + segment.length];
    if (begins > start && begins < end && ends > end) return true;
    if (begins < start && ends > start) return true;
  }
  return false;
}
