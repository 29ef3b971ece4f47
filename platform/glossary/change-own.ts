import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import { bumpEditions } from '../store/bump-editions.ts';
import { type CardLayers, shownOf } from '../store/card-layers.ts';
import type { Change } from '../store/change.ts';
import { writeOwn } from '../store/own-layer.ts';

/**
 * Replaces a card's entry in the own layer (null removes it), and answers with the visible card afterwards. `number` is
 * the former number of a card that is being restored.
 */
export async function changeOwn(
  change: Change,
  layers: CardLayers,
  entry: OwnEntry | null,
  number?: CardNumber,
): Promise<GlossaryCard | null> {
  const own = { ...layers, shown: shownOf(layers), entry };
  const { shown, uncovered } = await writeOwn(change, [number === undefined ? own : { ...own, number }]);
  await bumpEditions(change, uncovered);
  return shown[0] ?? null;
}
