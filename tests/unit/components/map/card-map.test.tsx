import { expect, test } from 'vitest';
import { CardMap } from '#components/map/CardMap.tsx';
import { MessagesContext } from '#components/messages.ts';
import type { MapDrawing, MapFrame } from '#core/map/map-drawing.ts';
import { done, drawn, takeAway } from '../../rendered.ts';
import { english } from '../english.ts';

const FRAME: MapFrame = {
  width: 280,
  height: 160,
  land: '',
  borders: '',
  areas: '',
  disputed: '',
  lines: '',
  points: [],
  labels: [],
};

const map = (drawnBy: string): MapDrawing => ({
  detail: FRAME,
  overview: FRAME,
  scale: { kilometres: 50, length: 40 },
  countries: ['Armenia'],
  drawnBy,
});

const messages = english();

/** A card's map whose drawing arrives when the test says so. */
function mapped() {
  const asked: ((given: MapDrawing | null) => void)[] = [];
  const draw = (known?: MapDrawing | null) =>
    drawn(
      <MessagesContext.Provider value={messages}>
        <CardMap
          title="Yerevan"
          {...(known !== undefined && { known })}
          load={() => new Promise(answer => asked.push(answer))}
        />
      </MessagesContext.Provider>,
    );
  return { asked, draw };
}

const caption = (page: HTMLElement) => page.querySelector('figcaption')?.textContent ?? null;
const hasRoom = (page: HTMLElement) => page.querySelector('.locator-map-room') !== null;

test('space is kept for the map until it arrives', async () => {
  const { asked, draw } = mapped();
  const page = draw();
  expect([hasRoom(page), caption(page)]).toEqual([true, null]);
  await done(() => asked[0]?.(map('A test.')));
  expect(hasRoom(page)).toBe(false);
  expect(caption(page)).toContain('A test');
});

test('a map that is already there is drawn with the card, and not requested', () => {
  const { asked, draw } = mapped();
  expect(caption(draw(map('A test')))).toContain('A test');
  expect(asked).toEqual([]);
});

test('a map that becomes available is drawn at once, and the answer to an earlier request is ignored', async () => {
  const { asked, draw } = mapped();
  draw(null);
  const page = draw(map('The background'));
  expect(caption(page)).toContain('The background');
  await done(() => asked[0]?.(null));
  expect(caption(page)).toContain('The background');
});

test('a map that becomes available after a failure is drawn', async () => {
  const { asked, draw } = mapped();
  draw();
  await done(() => asked[0]?.(null));
  expect(caption(draw(map('The background')))).toContain('The background');
});

test('if there is no map, its space is removed', async () => {
  const { asked, draw } = mapped();
  const page = draw();
  await done(() => asked[0]?.(null));
  expect(page.querySelector('*')).toBeNull();
});

test('a map is requested once, however often the card is drawn', async () => {
  const { asked, draw } = mapped();
  draw();
  draw();
  await done(() => asked[0]?.(map('A test')));
  draw();
  expect(asked).toHaveLength(1);
  takeAway();
});
