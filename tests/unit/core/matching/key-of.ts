import { KeyReader } from '#core/matching/compiled/key.ts';

const reader = new KeyReader();

/** The key by which a name is compared: its folded text. */
export function keyOf(name: string): string {
  return reader.read(name) ? reader.toString() : '';
}
