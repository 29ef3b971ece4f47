import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type MapDrawing, MapDrawingSchema } from '#core/map/map-drawing.ts';
import { useEffectEvent } from '../use-effect-event.ts';
import { LocatorMap } from './LocatorMap.tsx';
import './map.css';

type CardMapProps = {
  readonly title: string;
  /** The map, where it is here already: then it is drawn with the card. */
  readonly known?: MapDrawing | null;
  /** Gives the map, unchecked; null where there is none. */
  readonly load: () => Promise<unknown>;
};

/** A card's map. Its room is kept while it is drawn, so that nothing moves when it comes. */
export function CardMap({ title, known = null, load }: CardMapProps) {
  const [loaded, setLoaded] = useState<MapDrawing | 'none' | null>(null);
  const loadNow = useEffectEvent(load);
  const drawing = known ?? loaded;
  useEffect(() => {
    if (known) return;
    let late = false;
    void loadNow().then(sent => {
      const parsed = v.safeParse(MapDrawingSchema, sent);
      if (!late) setLoaded(parsed.success ? parsed.output : 'none');
    });
    return () => {
      late = true;
    };
  }, [known]);
  if (drawing === 'none') return null;
  return drawing ? <LocatorMap title={title} drawing={drawing} /> : <div class="locator-map-room" />;
}
