import type { CardId } from '#core/cards/identifiers.ts';
import { hasFewPoints } from '#core/cards/place.ts';
import { type Atlas, drawMapInSteps } from '#core/map/draw-map.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { readAtlas } from '#core/map/read-atlas.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { pageAddress } from '#platform/page-address.ts';
import { inSlices } from '#platform/scheduling/slices.ts';

let atlas: Promise<Atlas> | null = null;

/** One map is drawn after the other: however many are wanted, they take one turn among those who share the thread. */
let last: Promise<unknown> = Promise.resolve();

/** The map of a card; null for one without a place, or that is private. */
export async function drawCardMap(id: CardId, glossary: Glossary): Promise<MapDrawing | null> {
  const found = await glossary.get(id);
  const card = found.ok ? found.value?.card : null;
  if (!card?.place || card.private || !hasFewPoints(card.place.shapes)) return null;
  try {
    const { place } = card;
    const world = await getAtlas();
    const drawn = last.then(() => inSlices(drawMapInSteps(place, world)));
    last = drawn.catch(() => {});
    return await drawn;
  } catch (error) {
    // A card is whole without its map; what went wrong is for whoever looks at the background's console.
    console.warn(error);
    return null;
  }
}

/** Reads the atlas when the first map is wanted, or is about to be. */
export function getAtlas(): Promise<Atlas> {
  atlas ??= fetch(pageAddress('map/world.json'))
    .then(response => response.json())
    .then(readAtlas)
    .catch(error => {
      atlas = null;
      throw error;
    });
  return atlas;
}
