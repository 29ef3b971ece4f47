import type { CardRow } from '../database/rows.ts';
import type { GlossaryCard } from './glossary.ts';

export function toGlossaryCard({ number, id, edition, origin, card }: CardRow): GlossaryCard {
  return { number, id, edition, origin, card };
}
