import type { GeoContext } from 'd3-geo';
import { LONGEST_PATH } from './map-drawing.ts';

/** Writes what is drawn as the path of an SVG, with coordinates of one decimal; what would not be seen is left out. */
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

  /** Points are drawn by whoever shows the map. */
  arc(): void {}

  beginPath(): void {}

  /** What has been written, without shapes that came to a single point. */
  toString(): string {
    return this.#path.replace(/M[^MLZ]*Z?(?=M|$)/g, '');
  }

  /** Few points can lie so far apart that their lines are all over the world: then there is no map, at once. */
  #write(part: string): void {
    this.#path += part;
    if (this.#path.length > LONGEST_PATH) throw new RangeError('The map has too many points.');
  }

  #point(x: number, y: number): string {
    return `${Number(x.toFixed(this.#decimals))},${Number(y.toFixed(this.#decimals))}`;
  }
}
