import tokens from '#assets/styles/tokens.css?inline';

const family = (name: string) => new RegExp(`--face-${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? 'serif';

/** Weight, size and family of what stands at the head of every card, and in its first lines. */
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
 * Has the browser look for the card's faces and open them: the first card of a page would wait for that, for 6 to 30 ms.
 * On a canvas that is in no page.
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
