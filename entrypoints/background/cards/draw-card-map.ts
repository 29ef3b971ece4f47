import type { CardId } from '#core/cards/identifiers.ts';
import { hasFewPoints } from '#core/cards/place.ts';
import { type Atlas, drawMapInSteps } from '#core/map/draw-map.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { readAtlas } from '#core/map/read-atlas.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { pageAddress } from '#platform/page-address.ts';
import { inSlices } from '#platform/scheduling/slices.ts';

let atlas: Promise<Atlas> | null = null;

/** Maps are drawn one at a time, so that many requests do not crowd out other work on the thread. */
let lastDrawing: Promise<unknown> = Promise.resolve();

/** The map of a card; null where the card has no place or is private. */
export async function drawCardMap(id: CardId, glossary: Glossary): Promise<MapDrawing | null> {
  const found = await glossary.get(id);
  const card = found.ok ? found.value?.card : null;
  if (!card?.place || card.private || !hasFewPoints(card.place.shapes)) return null;
  try {
    const { place } = card;
    const world = await getAtlas();
    const drawn = lastDrawing.then(() => inSlices(drawMapInSteps(place, world)));
    // A map that fails is reported below; the next one is drawn all the same.
    lastDrawing = drawn.catch(() => undefined);
    return await drawn;
  } catch (error) {
    // The card can be shown without its map, so the error only goes to the background's console.
    console.warn(error);
    return null;
  }
}

/** Reads the atlas at the first call, and again after a failure. */
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
