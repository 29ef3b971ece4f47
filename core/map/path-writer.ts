import type { GeoContext } from 'd3-geo';
import { LONGEST_PATH } from './map-drawing.ts';

/** Writes an SVG path with coordinates of few decimals, and leaves out points that would not be visible. */
export class PathWriter implements GeoContext {
  #path = '';
  #last = '';
  readonly #decimals: number;

  constructor(decimals = 1) {
    this.#decimals = decimals;
  }

  moveTo(x: number, y: number): void {
    this.#last = this.#point(x, y);
    this.#write(`M${this.#last}`);
  }

  lineTo(x: number, y: number): void {
    const point = this.#point(x, y);
    if (point === this.#last) return;
    this.#last = point;
    this.#write(`L${point}`);
  }

  closePath(): void {
    this.#path += 'Z';
  }

  /** Does nothing: the component that shows the map draws points. */
  arc(): void {}

  beginPath(): void {}

  /** The path so far, without shapes that shrank to a single point. */
  toString(): string {
    return this.#path.replace(/M[^MLZ]*Z?(?=M|$)/g, '');
  }

  /** A few points far apart can make lines all over the world; then drawing stops at once, and there is no map. */
  #write(part: string): void {
    this.#path += part;
    if (this.#path.length > LONGEST_PATH) throw new RangeError('The map has too many points.');
  }

  #point(x: number, y: number): string {
    return `${Number(x.toFixed(this.#decimals))},${Number(y.toFixed(this.#decimals))}`;
  }
}
