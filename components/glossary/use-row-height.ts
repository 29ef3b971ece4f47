import { useEffect, useState } from 'preact/hooks';

/** A row's height in px, for a height in rem: it follows the reader's text size. */
export function useRowHeight(rem: number): number {
  const measure = () => rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [height, setHeight] = useState(measure);
  useEffect(() => {
    const changed = () => setHeight(measure);
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  });
  return height;
}
