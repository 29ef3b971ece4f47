import type { MapDrawing, MapFrame } from '#core/map/map-drawing.ts';
import { withoutStop } from '../card/card-line.ts';
import { useMessages } from '../messages.ts';
import './map.css';

type LocatorMapProps = { readonly title: string; readonly drawing: MapDrawing };

/** A map of a card's place, with its neighbours and on the globe. The text alternative describes what it shows. */
export function LocatorMap({ title, drawing }: LocatorMapProps) {
  const { t, language } = useMessages();
  const { detail, overview, scale, countries, drawnBy } = drawing;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const labels = detail.labels.map(({ text }) => text).filter(text => !countries.includes(text));
  const description = [
    countries.length > 0 ? t('mapAltIn', title, list.format(countries)) : t('mapAlt', title),
    labels.length > 0 ? t('mapAltLabels', list.format(labels)) : '',
    detail.disputed === '' ? '' : t('mapAltDisputed'),
    t('mapAltScale', scale.kilometres),
  ];
  return (
    <figure class="locator-map" dir="ltr">
      <svg
        viewBox={`0 0 ${detail.width} ${detail.height}`}
        role="img"
        aria-label={description.filter(text => text !== '').join(' ')}
      >
        <Frame frame={detail} />
        <g transform={`translate(8 ${detail.height - 10})`} class="map-scale">
          <path d={`M0,-3V0H${scale.length}V-3`} />
          <text x={scale.length + 4} y={1}>
            {t('mapScale', scale.kilometres)}
          </text>
        </g>
        <g transform={`translate(${detail.width - overview.width - 4} 4)`} class="map-globe">
          <circle cx={overview.width / 2} cy={overview.height / 2} r={overview.width / 2 - 1} />
          <Frame frame={overview} />
        </g>
      </svg>
      <figcaption dir="auto">{t('mapDrawnBy', withoutStop(drawnBy))}</figcaption>
    </figure>
  );
}

function Frame({ frame }: { readonly frame: MapFrame }) {
  return (
    <>
      <path class="map-land" d={frame.land} />
      <path class="map-borders" d={frame.borders} />
      <path class="map-areas" d={frame.areas} />
      <path class="map-disputed" d={frame.disputed} />
      <path class="map-lines" d={frame.lines} />
      {frame.points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} class="map-point" cx={x} cy={y} r={3.5} />
      ))}
      {frame.labels.map(({ x, y, text, own }) => (
        <text key={`${text} ${x}`} class={own ? 'map-label map-label-own' : 'map-label'} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}
