/** The zeros of the scripts whose news write figures of their own; the other nine follow each of them. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០０';
const OTHER_FIGURE = new RegExp(`[${[...ZEROS].map(zero => `${zero}-${digit(zero, 9)}`).join('')}]`, 'g');
/** Marks of direction and characters without width. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function digit(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + value);
}

/** A text with the figures 0 to 9, ordinary spaces, and nothing invisible. */
export function withPlainFigures(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(OTHER_FIGURE, figure => {
      const zero = [...ZEROS].find(start => figure >= start && figure <= digit(start, 9))!;
      return String(figure.charCodeAt(0) - zero.charCodeAt(0));
    });
}
