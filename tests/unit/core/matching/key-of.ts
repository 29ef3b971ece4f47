import { KeyReader } from '#core/matching/compiled/key.ts';

const reader = new KeyReader();

/** What a name is compared by: its folded text. */
export function keyOf(name: string): string {
  return reader.read(name) ? reader.toString() : '';
}
