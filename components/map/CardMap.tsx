import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type MapDrawing, MapDrawingSchema } from '#core/map/map-drawing.ts';
import { LocatorMap } from './LocatorMap.tsx';

type CardMapProps = {
  readonly title: string;
  /** The map, where it is here already: then it is drawn with the card. */
  readonly known?: MapDrawing | null;
  /** Gives the map, unchecked; null where there is none. */
  readonly load: () => Promise<unknown>;
};

/** A card's map. Its room is kept while it is drawn, so that nothing moves when it comes. */
export function CardMap({ title, known = null, load }: CardMapProps) {
  const [drawing, setDrawing] = useState<MapDrawing | 'none' | null>(known);
  useEffect(() => {
    if (known) return;
    let late = false;
    void load().then(sent => {
      const parsed = v.safeParse(MapDrawingSchema, sent);
      if (!late) setDrawing(parsed.success ? parsed.output : 'none');
    });
    return () => {
      late = true;
    };
  }, []);
  if (drawing === 'none') return null;
  return drawing ? <LocatorMap title={title} drawing={drawing} /> : <div class="locator-map-room" />;
}
