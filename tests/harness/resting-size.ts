import { waitUntil } from './wait-until.ts';

type Size = { readonly width: number; readonly height: number };

/**
 * The size of something that grows while it loads, once the size has stayed the same for a while.
 *
 * @param looks how many measurements in a row must agree: 40 of them take at least 1.6 s.
 */
export async function restingSize(measure: () => Promise<Size | null>, looks = 40): Promise<Size> {
  let last: Size | null = null;
  let same = 0;
  return waitUntil('a size that stays', async () => {
    const now = await measure();
    same = now && last && now.width === last.width && now.height === last.height ? same + 1 : 0;
    last = now;
    return same >= looks && now !== null && now.width > 0 && now;
  });
}
