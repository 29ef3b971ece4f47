/**
 * How high a panel would be if nothing held it back, in CSS pixels, `room` at most: its card scrolls within the room
 * that it has now, and may be given another.
 */
export function heightOf(panel: HTMLElement, room: number): number {
  const card = panel.querySelector('.card');
  const hidden = card ? card.scrollHeight - card.clientHeight : 0;
  return Math.min(room, Math.ceil(panel.getBoundingClientRect().height) + hidden);
}
