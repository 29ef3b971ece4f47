import { useEffect, useState } from 'preact/hooks';

/** A row's height in px for a height in rem; it follows the reader's text size. */
export function useRowHeight(rem: number): number {
  const [unit, setUnit] = useState(rootSize);
  useEffect(() => {
    const changed = () => setUnit(rootSize());
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  }, []);
  return rem * unit;
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
