import type { CardId } from '#core/cards/identifiers.ts';
import { type Atlas, drawMap } from '#core/map/draw-map.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { readAtlas } from '#core/map/read-atlas.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { pageAddress } from '#platform/page-address.ts';

let atlas: Promise<Atlas> | null = null;

/** The map of a card; null for one without a place, or that is private. */
export async function drawCardMap(id: CardId, glossary: Glossary): Promise<MapDrawing | null> {
  const found = await glossary.get(id);
  const card = found.ok ? found.value?.card : null;
  if (!card?.place || card.private) return null;
  try {
    return drawMap(card.place, await getAtlas()) as MapDrawing;
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
