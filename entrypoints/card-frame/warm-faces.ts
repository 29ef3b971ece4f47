import tokens from '#assets/styles/tokens.css?inline';

const family = (name: string) => new RegExp(`--face-${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? 'serif';

/** Weight, size and family of the fonts in every card's heading and first lines. */
const FACES = [
  '600 22px text',
  '15px text',
  'italic 15px text',
  '600 15px text',
  '13px control',
  '500 13px control',
  '600 13px control',
  '12px control',
];

let warmed = false;

/**
 * Has the browser find and load the card's fonts by measuring text on a canvas outside any page. Otherwise the first
 * card of a page would wait 6 to 30 ms for them.
 */
export function warmFaces(): void {
  if (warmed) return;
  warmed = true;
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  for (const face of FACES) {
    pen.font = face.replace(/\w+$/, family);
    pen.measureText('Aa1');
  }
}
