import { useEffect, useState } from 'preact/hooks';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { useEffectEvent } from '../use-effect-event.ts';
import { LocatorMap } from './LocatorMap.tsx';
import './map.css';

type CardMapProps = {
  readonly title: string;
  /** The map, if it is already loaded: then it is drawn together with the card. */
  readonly known?: MapDrawing | null;
  /** Loads the map; null where the card has none. */
  readonly load: () => Promise<MapDrawing | null>;
};

/** A card's map. Its space is reserved while it loads, so that nothing moves when it appears. */
export function CardMap({ title, known = null, load }: CardMapProps) {
  const [loaded, setLoaded] = useState<MapDrawing | 'none' | null>(null);
  const loadNow = useEffectEvent(load);
  const drawing = known ?? loaded;
  useEffect(() => {
    if (known) return;
    let late = false;
    void loadNow().then(map => {
      if (!late) setLoaded(map ?? 'none');
    });
    return () => {
      late = true;
    };
  }, [known]);
  if (drawing === 'none') return null;
  return drawing ? <LocatorMap title={title} drawing={drawing} /> : <div class="locator-map-room" />;
}
